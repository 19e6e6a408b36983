# Untried: nobody has installed it yet. It builds from the sources of the release; the engine of forms comes ready-made, as it
# can be built on Debian and Ubuntu alone.
class Palermo < Formula
  desc "Check, score and analyse answers to questionnaires on the Palermo Convention"
  homepage "https://github.com/@REPOSITORY@"
  url "https://github.com/@REPOSITORY@/releases/download/v@VERSION@/palermo-@VERSION@.tar.gz"
  sha256 "@SOURCES@"
  license "Apache-2.0"

  depends_on "pkgconf" => :build
  depends_on xcode: ["16.3", :build]
  depends_on "libxlsxwriter"
  depends_on "libxml2"
  depends_on macos: :sequoia
  depends_on "nettle"

  resource "engine" do
    url "https://github.com/@REPOSITORY@/releases/download/v@VERSION@/palermo-@VERSION@-engine.deflate"
    sha256 "@ENGINE@"
  end

  def install
    resource("engine").stage do
      (buildpath/".build/desk").install Dir["*.deflate"].first => "desk.deflate"
    end
    system "swift", "build", "--disable-sandbox", "-c", "release", "--product", "palermo",
           "-Xswiftc", "-enforce-exclusivity=unchecked"
    bin.install ".build/release/palermo"
    generate_completions_from_executable(bin/"palermo", "--generate-completion-script")
    pkgshare.install "Questionnaires", "Samples", "Schemas"
  end

  test do
    assert_equal version.to_s, shell_output("#{bin}/palermo --version").strip
    assert_match "accepted", shell_output("#{bin}/palermo validate #{pkgshare}/Samples/americas/submissions/ARG.xml")
  end
end
