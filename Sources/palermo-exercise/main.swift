import PalermoCommands

ExerciseCommand.start()
