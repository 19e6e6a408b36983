import PalermoCommands

Palermo.start()
