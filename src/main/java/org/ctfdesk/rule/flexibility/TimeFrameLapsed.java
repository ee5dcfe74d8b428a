package org.ctfdesk.rule.flexibility;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** The estimated time frame for improvement lies ahead (suspected: it is read out of words): MPGs, paras. 6 and 7. */
public final class TimeFrameLapsed extends Rule.OfReport {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20|21)\\d{2}\\b");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final Pattern REPORT = Pattern.compile("(?i)\\bBTR ?(\\d{1,2})\\b");
    private static final Pattern ORDINAL = Pattern.compile("(?i)\\b(" + String.join("|", ORDINALS)
            + ") (?:biennial transparency report|BTR)");
    /** A year in which something began, and a span that is not counted from a year: neither says when it ends. */
    private static final Pattern OTHER = Pattern.compile("(?i)\\b(?:since|from|after|begun|began|started|years?|months?|next)\\b");

    public TimeFrameLapsed() {
        super(warning("F-08", mpgs("6–7")).applies(Provisions::withoutClaim));
    }

    @Override
    public void check(Report report, Found found) {
        for (var claim : report.claims()) {
            var text = claim.timeFrame();
            var due = report.profile().submission().year();
            if (due == 0) {
                found.undecided(Provisions.box(claim.provision()), Doubt.Why.NOT_STATED);
            } else if (OTHER.matcher(text).find() && years(text).stream().noneMatch(year -> year > due)) {
                found.undecided(Provisions.box(claim.provision()), Doubt.Why.WORDS);
            } else if (!YEAR.matcher(text).find() && !REPORT.matcher(text).find() && ordinals(text).isEmpty()) {
                found.undecided(Provisions.box(claim.provision()), text.isBlank() ? Doubt.Why.BLANK : Doubt.Why.WORDS);
            } else if (isPast(claim, report.profile().submission()) && !TimeFrameRepeated.isRepeated(claim, report)) {
                // one that the last report made in the same words is found by F-09
                found.at(Provisions.box(claim.provision())).in(Field.ofClaim(claim.provision(), "timeFrame")).with(claim.provision(), text);
            }
        }
    }

    /** True where every year and every report that the time frame names is past. */
    static boolean isPast(FlexibilityClaim claim, Submission submission) {
        var text = claim.timeFrame();
        if (OTHER.matcher(text).find() || submission.year() == 0) {
            return false;
        }
        var years = years(text);
        var reports = REPORT.matcher(text).results().map(each -> Integer.valueOf(each.group(1))).toList();
        return !(years.isEmpty() && reports.isEmpty() && ordinals(text).isEmpty())
                && years.stream().allMatch(year -> year < submission.year() || year == submission.year() && isThisReport(text, submission))
                && ordinals(text).stream().allMatch(number -> number < submission.btr() || number == submission.btr() && !years.isEmpty()
                        || number > ORDINALS.size())
                && reports.stream().allMatch(number -> number <= submission.btr());
    }

    /** "In the first biennial transparency report". */
    private static List<Integer> ordinals(String text) {
        return ORDINAL.matcher(text).results().map(each -> ORDINALS.indexOf(each.group(1).toLowerCase(Locale.ROOT)) + 1).toList();
    }

    private static List<Integer> years(String text) {
        return YEAR.matcher(text).results().map(each -> Integer.valueOf(each.group())).toList();
    }

    /** True where the time frame names this very report as the one in which the improvement is to stand. */
    private static boolean isThisReport(String text, Submission submission) {
        return submission.btr() > 0 && submission.btr() <= ORDINALS.size() && text.toLowerCase(Locale.ROOT)
                .contains(ORDINALS.get(submission.btr() - 1) + " biennial transparency report");
    }
}
