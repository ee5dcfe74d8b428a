package org.ctfdesk.rule.remark;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * The measures to which the box of table 5 applies paragraph 85 are those in which FX stands: MPGs, para. 6, and 5/CMA.3, para. 5(a).
 * Measures are counted by their place in the table, or by their number.
 */
public final class FlexibleMeasuresDiffer extends Rule.OfReport {
    private static final String LIST = "\\d{1,3}(?:(?:\\s*[,、;]\\s*(?:and\\s+)?|\\s+(?:and|et|y|и|&)\\s+|\\s*(?:和|و)\\s*)\\d{1,3})*";
    private static final Pattern NAMED = Pattern.compile(Lexicon.expression("measures") + "\\s*(" + LIST + ")(?!\\d|[.–-]\\d)",
            Lexicon.CAPITALS);
    /** A span of numbers, as "3 to 7", is not counted out. */
    private static final Pattern SPAN = Pattern.compile("\\d\\s*(?:[–—‑~-]|" + Lexicon.expression("up.to") + ")\\s*\\d", Lexicon.CAPITALS);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern FLEXIBLE = Pattern.compile("(?<!\\d)85(?!\\d)|(?<!\\w)FX(?!\\w)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?。])(?=\\s|$|\\p{IsHan})|\\n");

    public FlexibleMeasuresDiffer() {
        super(warning("OWN-198", formats("para. 5(a)")).breaks("F-04").comparing(Measures.FORM).ofMeasures(KEYS)
                .where(report -> report.claims().stream().anyMatch(claim -> claim.provision().strip().equals("85")),
                        NotApplicable.NO_CLAIM));
    }

    @Override
    public void check(Report report, Found found) {
        var box = Remark.box(report, TableKey.of(Measures.FORM.id()));
        if (box.isEmpty() || report.claims().stream().noneMatch(claim -> claim.provision().strip().equals("85"))) {
            return;
        }
        var named = new TreeSet<Integer>();
        var sentences = SENTENCE.splitAsStream(box.get().text())
                .filter(sentence -> FLEXIBLE.matcher(NAMED.matcher(sentence).replaceAll(" ")).find()).toList();
        if (sentences.stream().anyMatch(sentence -> Matches.any(SPAN, sentence) || Lexicon.names("but.not", sentence))) {
            return;
        }
        sentences.forEach(sentence -> Matches.of(NAMED, sentence).forEach(each -> NUMBER.matcher(each.group(1)).results()
                .forEach(number -> named.add(Integer.valueOf(number.group())))));
        if (named.isEmpty()) {
            return;
        }
        var items = report.table(Measures.FORM.id()).block(Measures.MEASURE).items();
        var more = new TreeSet<>(named);
        for (var i = 0; i < items.size(); i++) {
            var isFlexible = items.get(i).row(Measures.MEASURE).keys().values().stream()
                    .anyMatch(keys -> keys.keys().contains(NotationKey.FX));
            var isNamed = named.contains(i + 1) || items.get(i).id().matches("\\d{1,4}") && named.contains(Integer.valueOf(items.get(i)
                    .id()));
            if (isFlexible && !isNamed) {
                found.at(box.get().place()).says("missing", String.valueOf(i + 1));
                return;
            }
            if (isFlexible) {
                more.remove(i + 1);
                if (items.get(i).id().matches("\\d{1,4}")) {
                    more.remove(Integer.valueOf(items.get(i).id()));
                }
            }
        }
        if (!more.isEmpty()) {
            found.at(box.get().place()).says("more", String.valueOf(more.first()));
        }
    }
}
