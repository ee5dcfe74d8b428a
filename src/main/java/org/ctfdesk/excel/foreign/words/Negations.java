package org.ctfdesk.excel.foreign.words;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words that turn the name of a scenario round: {@code without additional measures} is a scenario with existing measures alone,
 * {@code without existing measures} is one without measures.
 */
final class Negations {
    private static final Pattern BEFORE = Pattern.compile(
            "(?U)(?:.*\\b)?(?:without|with out|w o|wo|no|not|none of|excluding|excl|except|before"
            + "|sin|sans|hors|excluyendo|excepto|sem|exceto|без|не|исключая|кроме|до|بدون|دون|غير|باستثناء|قبل)"
            + "(?: (?:any|the|new|further|of|or|and|other|with|adopting|taking|implementing|implementation|inclusion|including|las|los|les"
            + "|des|de|del|nuevas|ninguna|otras|nouvelles|aucune|novas|outras|as|os|учета|учетом|принятия|реализации|осуществления"
            + "|каких либо|новых|أي|اتخاذ|تنفيذ|مع|من)){0,3} ");
    private static final Pattern BEFORE_SIGNS = Pattern.compile(".*[无無没沒不未非除](?:有|含|包括|考虑|采取|实施|计入|任何)?\\s?");
    /** Of measures of which there are none: only the further ones. */
    private static final Pattern FURTHER = Pattern.compile("(?U) (?:\\p{L}+ )?(?:additional|further|supplementaires?|additionnelles?"
            + "|complementaires?|nouvelles?|adicionales|complementarias|nuevas|adicionais|complementares|novas|дополнительн\\w+|новых"
            + "|(?:ال)?[إا]ضافية|(?:ال)?جديدة)\\b.*");
    /** A table of both, or one that stands beside another. */
    private static final Pattern BOTH = Pattern.compile("(?U)\\b(?:with (?:and |or )?without|without (?:and|or) with|con (?:y|o) sin"
            + "|avec (?:et|ou) sans|com (?:e|ou) sem|с (?:и|или) без)\\b.*");

    private Negations() {}

    /** The scenario that {@code way}, a name of {@code form}, stands for in a text laid plain; nothing where that is doubtful. */
    static Optional<String> resolved(String plain, String way, String form) {
        var forms = new TreeSet<String>();
        for (var at = Plain.at(plain, way, 0); at >= 0; at = Plain.at(plain, way, at + 1)) {
            forms.add(at(plain, at, at + way.length(), form));
        }
        return forms.size() == 1 && !BOTH.matcher(plain).find() ? Optional.of(forms.first()).filter(found -> !found.isEmpty())
                : Optional.empty();
    }

    private static String at(String plain, int from, int end, String form) {
        var before = plain.substring(0, from);
        if (BEFORE.matcher(before).matches() || BEFORE_SIGNS.matcher(before).matches()) {
            return switch (form) {
                case "table8" -> "table7";
                case "table7" -> "table9";
                default -> "";
            };
        }
        return form.equals("table9") && FURTHER.matcher(plain.substring(end)).matches() ? "table7" : form;
    }
}
