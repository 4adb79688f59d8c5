package com.gyroscops.eventsourcing.search;

import java.util.Arrays;

/// Latin letters that canonical decomposition does not reduce to ASCII, each with the ASCII letters that a reader types
/// instead: letters with a stroke or a hook, ligatures, and letters such as `þ`.
///
/// Source: the letters of the transform Latin-ASCII of the Unicode CLDR, release 48
/// (`common/transforms/Latin-ASCII.xml`, Unicode License v3), in lower case, without those that case folding or
/// canonical decomposition reduce to ASCII. `FoldingTest` compares them with ICU's.
final class LatinLetters {

    /// Pairs of a letter and its replacement, ordered by letter.
    private static final String[] PAIRS = """
            æae ðd øo þth đd ħh ĳij ĸq ŀl łl ŋn œoe ŧt ƀb ƃb ƈc ƌd ƒf ƕhv ƙk ƚl ƞn ƣoi ƥp ƫt ƭt ƴy ƶz ǆdz ǉlj ǌnj ǥg
            ǳdz ȡd ȥz ȴl ȵn ȶt ȷj ȸdb ȹqp ȼc ȿs ɀz ɇe ɉj ɍr ɏy ɓb ɕc ɖd ɗd ɛe ɟj ɠg ɡg ɢg ɦh ɧh ɨi ɪi ɫl ɬl ɭl ɱm ɲn
            ɳn ɴn ɶoe ɼr ɽr ɾr ʀr ʂs ʈt ʉu ʋv ʏy ʐz ʑz ʙb ʛg ʜh ʝj ʟl ʠq ʣdz ʥdz ʦts ʪls ʫlz ᴀa ᴁae ᴃb ᴄc ᴅd ᴆd ᴇe ᴊj
            ᴋk ᴌl ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ᵫue ᵬb ᵭd ᵮf ᵯm ᵰn ᵱp ᵲr ᵳr ᵴs ᵵt ᵶz ᵺth ᵻi ᵽp ᵾu ᶀb ᶁd ᶂf ᶃg ᶄk ᶅl ᶆm ᶇn ᶈp
            ᶉr ᶊs ᶌv ᶍx ᶎz ᶏa ᶑd ᶒe ᶓe ᶖi ᶙu ẜs ẝs ỻll ỽv ỿy ⱡl ⱥa ⱦt ⱨh ⱪk ⱬz ⱱv ⱳw ⱴv ⱸe ⱺo ꜰf ꜱs ꜳaa ꜵao ꜷau ꜹav
            ꜻav ꜽay ꝁk ꝃk ꝅk ꝇl ꝉl ꝋo ꝍo ꝏoo ꝑp ꝓp ꝕp ꝗq ꝙq ꝟv ꝡvy ꝥth ꝧth ꝱd ꝲl ꝳm ꝴn ꝵr ꝶr ꝷt ꝺd ꝼf ꞇt ꞑn ꞓc ꞡg ꞣk
            ꞥn ꞧr ꞩs
            """.split("\\s+");

    private static final char[] LETTERS = letters();

    private LatinLetters() {}

    /// Replaces these letters in `text`, which must be in lower case.
    static String inAscii(String text) {
        var plain = new StringBuilder(text.length() + 1);
        for (var i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            var known = unit < LETTERS[0] ? -1 : Arrays.binarySearch(LETTERS, unit);
            if (known < 0) {
                plain.append(unit);
            } else {
                plain.append(PAIRS[known], 1, PAIRS[known].length());
            }
        }
        return plain.toString();
    }

    private static char[] letters() {
        var letters = new char[PAIRS.length];
        for (var i = 0; i < letters.length; i++) {
            letters[i] = PAIRS[i].charAt(0);
        }
        return letters;
    }
}
