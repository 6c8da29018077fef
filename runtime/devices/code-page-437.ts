/** Code page 437 as Unicode, so that a screen reads as it looked; control codes have glyphs there. */
const CONTROL_GLYPHS = ' ☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼';
const HIGH_GLYPHS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';

/** What a character generator with code page 437 draws for a code, 0…255. */
export function glyph(code: number): string {
  if (code < 0x20) return CONTROL_GLYPHS.charAt(code);
  if (code < 0x7f) return String.fromCharCode(code);
  return code === 0x7f ? '⌂' : HIGH_GLYPHS.charAt(code - 0x80);
}
