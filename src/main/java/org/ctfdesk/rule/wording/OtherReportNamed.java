package org.ctfdesk.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.KnownParty;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;

/**
 * Words of this Party and of this report: they neither tell what another Party communicated or intends, nor call this report by
 * another number (suspected: copied from another report); MPGs, para. 64. Cooperation names other Parties by rights.
 */
public final class OtherReportNamed extends Rule.OfReport {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final Pattern NUMBER = Pattern.compile("(?i)\\bthis (?:report |document |submission )?(?:is |constitutes |represents "
            + ")?(?:the |our |its )?"
            + "(?:(first|second|third|fourth|fifth|sixth|initial) (?:biennial transparency report|BTR)|BTR ?(\\d))\\b");
    private static final Pattern AFTER = Pattern.compile("^(['’]s)? (NDC|nationally|communicated|intends|aims|commits|committed|has (a"
            + "|an|set"
            + "|committed|communicated|submitted)|will|submitted|reports|uses|does|is committed|plans|target|pledges)\\b.*",
            Pattern.DOTALL);
    private static final Pattern BEFORE = Pattern.compile(".*\\b(NDC|contribution|Government|target|targets|emissions|inventory) of "
            + "(the )?$",
            Pattern.DOTALL);
    private static final List<String> COOPERATION = List.of("cooperativeApproaches", "approachMethods", "sustainableDevelopment",
            "environmentalIntegrity", "transparency", "robustAccounting", "otherArticle6", "doubleCounting");

    public OtherReportNamed() {
        super(warning("OWN-134", mpgs("64")).breaks("X-03").reads(Description.FORM, Indicators.FORM, Methodologies.FORM).always());
    }

    @Override
    public void check(Report report, Found found) {
        var names = KnownParty.all().stream().map(party -> party.name(report.profile().submission().language()))
                .filter(name -> !isOwn(name, report.profile().party().name())).toList();
        for (var said : texts(report)) {
            number(report, said, found);
            if (!COOPERATION.contains(said.place().row().line())) {
                names.stream().filter(name -> isSubject(said.text(), name)).findFirst()
                        .ifPresent(name -> found.at(said.place()).says("party", name, report.profile().party().name()));
            }
        }
    }

    private static void number(Report report, Said said, Found found) {
        var btr = report.profile().submission().btr();
        if (btr > 0 && btr <= ORDINALS.size()) {
            Matches.of(NUMBER, said.text()).filter(each -> numberOf(each).filter(number -> number != btr).isPresent()).findFirst()
                    .ifPresent(each -> found.at(said.place()).says("number", each.group(), String.valueOf(btr)));
        }
    }

    private static Optional<Integer> numberOf(MatchResult named) {
        if (named.group(2) != null) {
            return Optional.of(Integer.valueOf(named.group(2)));
        }
        var word = named.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(word.equals("initial") ? 1 : ORDINALS.indexOf(word) + 1);
    }

    /** The name stands where a Party is told of, and not within another name. */
    private static boolean isSubject(String text, String name) {
        for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            var isWord = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (at + name.length() == text.length() || !Character.isLetterOrDigit(text.charAt(at + name.length())));
            if (isWord && (AFTER.matcher(text.substring(at + name.length())).matches() || BEFORE.matcher(text.substring(0,
                    at)).matches())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwn(String name, String own) {
        return name.isBlank() || own.contains(name) || !own.isBlank() && name.contains(own);
    }

    private static List<Said> texts(Report report) {
        var all = new ArrayList<Said>();
        for (var form : List.of(Description.FORM, Indicators.FORM, Methodologies.FORM)) {
            var key = TableKey.of(form.id());
            var column = ColumnKey.of(Description.DESCRIPTION);
            report.table(key).rows().forEach((line, row) -> row.answer(column).filter(Answer.Words.class::isInstance).ifPresent(words ->
                    all.add(new Said(new Place(key, RowKey.of(line), column), ((Answer.Words) words).text()))));
            report.table(key).blocks().values().forEach(block -> block.items().forEach(item -> item.rows().forEach((line, row) ->
                    row.answer(column).filter(Answer.Words.class::isInstance).ifPresent(words ->
                            all.add(new Said(new Place(key, new RowKey(line, item.id()), column), ((Answer.Words) words).text()))))));
        }
        return all;
    }
}
