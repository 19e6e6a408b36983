// Languages and texts are part of the model, so importing the model imports them.
@_exported public import PalermoTexts
