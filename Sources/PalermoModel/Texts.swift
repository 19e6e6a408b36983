// Languages and texts are part of the model: whoever imports it speaks of them.
@_exported public import PalermoTexts
