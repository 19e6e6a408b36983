extension Language: Codable {}
