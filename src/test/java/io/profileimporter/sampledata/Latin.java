package io.profileimporter.sampledata;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Writes a name with the letters of an e-mail address. */
final class Latin {

  private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
  private static final List<String> SOUNDS =
      List.of(
          "a,b,v,g,d,e,e,zh,z,i,y,k,l,m,n,o,p,r,s,t,u,f,kh,ts,ch,sh,shch,,y,,e,yu,ya".split(","));

  private Latin() {}

  static String of(String name) {
    String lower = name.replace('İ', 'i').toLowerCase(Locale.ROOT);
    StringBuilder latin = new StringBuilder();
    lower.codePoints().forEach(letter -> latin.append(letter(letter)));
    return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
  }

  private static String letter(int letter) {
    int cyrillic = CYRILLIC.indexOf(letter);
    if (cyrillic >= 0) {
      return SOUNDS.get(cyrillic);
    }
    return switch (letter) {
      case 'ä' -> "ae";
      case 'ß' -> "ss";
      case 'ı' -> "i";
      default -> Character.toString(letter);
    };
  }
}
