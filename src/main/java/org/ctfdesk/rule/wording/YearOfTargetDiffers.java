package org.ctfdesk.rule.wording;

import java.util.ArrayList;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * The years in the words of the target are those of the report profile: the target year is among the years to come that are named,
 * and what the target is measured against is the reference year; follows from MPGs, para. 64(b) and (c).
 */
public final class YearOfTargetDiffers extends Rule.OfReport {
    private static final Pattern AGAINST = Pattern.compile("(?:below|less than|lower than|compared (?:to|with)|relative to|from"
            + "|against|of the|par rapport|respecto)"
            + "(?: (?:the|à|au|a|al|net|total|GHG|greenhouse|gas|level|levels|niveau|nivel|niveles|emissions|émissions|emisiones"
                    + "|value|year|base|of|in|de|en|del|año))*"
            + " ((?:19|20)\\d{2})(?![\\d/–-])", Pattern.CASE_INSENSITIVE);
    private static final int FARTHEST = 2060;
    /** A target is assessed in the reports of these years after it. */
    private static final int ASSESSED = 2;
    private static final Pattern CLAUSE = Pattern.compile("(?<=[,.:;!?()])(?=\\s|$)|(?<=[。；，：！？])|\\n");
    /** "Its level in 2030", "emissions of 2030": what is told of a year to come. */
    private static final Pattern LEVEL_IN = Pattern.compile("(?:level|target|reduction|emissions|share|value|achievement|balance|niveau"
            + "|émissions|part|valeur"
            + "|nivel|emisiones|cuota|valor|уров\\p{L}+|выброс\\p{L}+|дол\\p{L}+)(?: \\p{L}+){0,6}? (?:in|of|for|by|en|de|в)"
                    + " (20\\d{2})(?![\\d/–-])"
            + "|(20\\d{2})年的?(?:\\p{IsHan}{0,4})(?:水平|排放|份额|比例)", Lexicon.CAPITALS);

    public YearOfTargetDiffers() {
        super(warning("OWN-82", mpgs("64(b)")).breaks("X-06").reads(Description.FORM, Methodologies.FORM, Indicators.FORM, Progress.FORM)
                .where(report -> report.profile().ndc().hasTargetYears() || report.profile().ndc().baseYear() != 0,
                        NotApplicable.NOTHING_OF_THE_SORT));
    }

    @Override
    public void check(Report report, Found found) {
        var ndc = report.profile().ndc();
        var periods = report.profile().periods();
        relations(report, found);
        for (var said : Said.ofTarget(report)) {
            var years = FreeText.years(said.text());
            var ahead = toCome(said.text()).tailSet(Math.max(periods.inventoryTo(), ndc.communicated()) + 2).headSet(FARTHEST);
            if (isDescription(said) && ndc.hasTargetYears() && !ahead.isEmpty() && !years.contains(ndc.targetTo())
                    && !years.contains(ndc.targetTo() - 1)) {
                found.at(said.place()).says("target", String.valueOf(ahead.first()), String.valueOf(ndc.targetTo()));
            }
            if (ndc.baseYear() != 0 && !years.contains(ndc.baseYear())) {
                Matches.of(AGAINST, said.text()).map(result -> Integer.valueOf(result.group(1)))
                        .filter(year -> year < periods.implementationFrom() && Math.abs(year - ndc.baseYear()) > 0)
                        .findFirst()
                        .ifPresent(year -> found.at(said.place())
                                .says("reference", String.valueOf(year), String.valueOf(ndc.baseYear())));
            }
        }
    }

    /** The year whose level shows whether the target is met: where an indicator's relation is told, and in table 3. */
    private static void relations(Report report, Found found) {
        var ndc = report.profile().ndc();
        if (!ndc.hasTargetYears()) {
            return;
        }
        var least = Math.max(report.profile().periods().inventoryTo(), report.profile().submission().year()) + 1;
        var known = TrackedFigures.of(report).stream().flatMap(each -> each.row().answer(ColumnKey.of(Progress.TARGET_YEAR)).stream())
                .filter(Answer.Years.class::isInstance).map(answer -> ((Answer.Years) answer).last()).toList();
        var texts = new ArrayList<>(Said.ofTargetEverywhere(report).stream().filter(said -> !isDescription(said)).toList());
        report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items().forEach(item -> texts.add(Said.said(report,
                new Place(TableKey.of(Indicators.FORM.id()), new RowKey("relation", item.id()), ColumnKey.of(Indicators.DESCRIPTION)))));
        for (var said : texts) {
            Matches.of(LEVEL_IN, said.text()).filter(each -> !isBeside(clause(said.text(), each)))
                    .map(each -> Integer.valueOf(each.group(1) == null ? each.group(2) : each.group(1)))
                    .filter(year -> year > least && year < FARTHEST && !known.contains(year)
                            && (year > ndc.targetTo() + ASSESSED || !ndc.multiYear() && year < ndc.targetTo()))
                    .findFirst()
                    .ifPresent(year -> found.at(said.place()).says("target", String.valueOf(year), String.valueOf(ndc.targetTo())));
        }
    }

    /** The years of a text but for those of clauses that tell of something later than the target. */
    private static SortedSet<Integer> toCome(String text) {
        var years = new TreeSet<Integer>();
        CLAUSE.splitAsStream(text).filter(clause -> !isBeside(clause)).forEach(clause -> years.addAll(FreeText.years(clause)));
        return years;
    }

    /** The clause that a match stands in. */
    private static String clause(String text, MatchResult match) {
        var from = CLAUSE.matcher(text).results().mapToInt(MatchResult::start).filter(at -> at <= match.start()).max().orElse(0);
        var to = CLAUSE.matcher(text).results().mapToInt(MatchResult::start).filter(at -> at >= match.end()).min().orElse(text.length());
        return text.substring(from, to);
    }

    /** Neutrality and strategies of decades are no target of this period, nor is the year when one is assessed and reported. */
    private static boolean isBeside(String clause) {
        return Lexicon.names("long.term", clause) || Lexicon.names("assessed", clause);
    }

    /** How the target is accounted for may well be told with other years. */
    private static boolean isDescription(Said said) {
        return said.place().table().form().equals(Description.FORM.id());
    }
}
