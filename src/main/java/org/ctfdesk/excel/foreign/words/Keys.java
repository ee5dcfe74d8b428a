package org.ctfdesk.excel.foreign.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;

/** Notation keys as people write them: with points, several, in words, in letters of another script that look the same. */
public final class Keys {
    private static final Pattern PARTS = Pattern.compile("[\\s,;/+&|]+(?:(?:and|y|et|и|和|و|or)[\\s,;/]+)?");
    private static final Pattern POINTS = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L}|\\s|$)\\s*");
    private static final Pattern BRACKET = Pattern.compile("[^()]+\\(([^()]{1,8})\\)");
    private static final Map<String, NotationKey> IN_WORDS = Map.ofEntries(
            Map.entry("not occurring", NotationKey.NO), Map.entry("not estimated", NotationKey.NE),
            Map.entry("not applicable", NotationKey.NA), Map.entry("included elsewhere", NotationKey.IE),
            Map.entry("confidential", NotationKey.C), Map.entry("flexibility", NotationKey.FX), Map.entry("no ocurre", NotationKey.NO),
            Map.entry("no estimado", NotationKey.NE), Map.entry("no estimada", NotationKey.NE), Map.entry("no aplica", NotationKey.NA),
            Map.entry("no aplicable", NotationKey.NA), Map.entry("incluido en otro lugar", NotationKey.IE),
            Map.entry("ne se produit pas", NotationKey.NO), Map.entry("non estime", NotationKey.NE),
            Map.entry("sans objet", NotationKey.NA), Map.entry("so", NotationKey.NA), Map.entry("non applicable", NotationKey.NA),
                    Map.entry("inclus ailleurs", NotationKey.IE),
            Map.entry("confidentiel", NotationKey.C), Map.entry("confidencial", NotationKey.C), Map.entry("конфиденциально", NotationKey.C),
            Map.entry("سري", NotationKey.C), Map.entry("保密", NotationKey.C), Map.entry("inexistant", NotationKey.NO),
            Map.entry("не встречается", NotationKey.NO), Map.entry("не имеет места", NotationKey.NO), Map.entry("لا يحدث", NotationKey.NO),
            Map.entry("لا تحدث", NotationKey.NO), Map.entry("未发生", NotationKey.NO), Map.entry("不发生", NotationKey.NO),
            Map.entry("не оценено", NotationKey.NE), Map.entry("не оценены", NotationKey.NE), Map.entry("غير مقدر", NotationKey.NE),
            Map.entry("غير مقدرة", NotationKey.NE), Map.entry("لم تقدر", NotationKey.NE), Map.entry("لم يقدر", NotationKey.NE),
            Map.entry("未估算", NotationKey.NE), Map.entry("не применяется", NotationKey.NA),
            Map.entry("غير منطبق", NotationKey.NA), Map.entry("لا ينطبق", NotationKey.NA), Map.entry("لا تنطبق", NotationKey.NA),
            Map.entry("включено в другом месте", NotationKey.IE), Map.entry("مدرج في مكان اخر", NotationKey.IE),
            Map.entry("列入别处", NotationKey.IE), Map.entry("已列入别处", NotationKey.IE), Map.entry("他处列入", NotationKey.IE),
            Map.entry("не применимо", NotationKey.NA), Map.entry("не оценивалось", NotationKey.NE),
            Map.entry("не отмечается", NotationKey.NO), Map.entry("不适用", NotationKey.NA), Map.entry("未估计", NotationKey.NE));
    private static final String CYRILLIC = "АВСЕНКМОРТХІ";
    private static final String LATIN = "ABCEHKMOPTXI";

    private Keys() {}

    /** The keys that a text is; nothing where it is no key. */
    public static Optional<FigureRead> of(String text) {
        if (text.isEmpty() || text.length() > 40 || text.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var plain = POINTS.matcher(text.strip()).replaceAll("").replaceAll("^[\\s\\[(]+|[\\s,;.\\])]+$", "");
        var keys = list(plain);
        if (keys.isPresent()) {
            return Optional.of(FigureRead.of(new Quantity.Keys(keys.get(), List.of())));
        }
        var latin = latin(plain.toUpperCase(Locale.ROOT));
        if (!latin.equals(plain.toUpperCase(Locale.ROOT))) {
            var meant = list(latin);
            if (meant.isPresent()) {
                return Optional.of(FigureRead.of(new Quantity.Keys(meant.get(),
                        List.of())).doubted(Reason.of("foreign.reason.otherLetters")));
            }
        }
        var inWords = IN_WORDS.getOrDefault(Plain.of(plain), IN_WORDS.get(Plain.of(Plain.unbracketed(text))));
        var bracket = BRACKET.matcher(text.strip());
        if (bracket.matches() && list(bracket.group(1)).filter(key -> !key.equals(List.of(inWords == null ? key.getFirst() : inWords)))
                .isPresent()) {
            return Optional.empty(); // the words say one key, the bracket another
        }
        return inWords == null ? Optional.empty()
                : Optional.of(FigureRead.of(Quantity.of(inWords)).doubted(Reason.of("foreign.reason.keyInWords", inWords.name())));
    }

    private static Optional<List<NotationKey>> list(String text) {
        var found = new LinkedHashSet<NotationKey>();
        for (var part : PARTS.split(text)) {
            var key = NotationKey.of(part.replaceAll("^[\\[(]+|[\\])]+$", ""));
            if (key.isEmpty()) {
                return Optional.empty();
            }
            found.add(key.get());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(found));
    }

    /** Cyrillic letters that look like Latin ones as those; Н, in the Russian НО, stands for the N of the key. */
    private static String latin(String text) {
        var out = new StringBuilder();
        for (var c : text.toCharArray()) {
            var at = CYRILLIC.indexOf(c);
            out.append(c == 'Н' ? 'N' : at < 0 ? c : LATIN.charAt(at));
        }
        return out.toString();
    }

}
