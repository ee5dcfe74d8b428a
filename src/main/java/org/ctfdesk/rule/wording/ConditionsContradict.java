package org.ctfdesk.rule.wording;

import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A target that its description calls unconditional is not told as conditional among the conditions and assumptions of table 3, or the
 * other way round: MPGs, paras. 64(a) and 75(i); read in English.
 */
public final class ConditionsContradict extends Rule.OfReport {
    private static final Pattern UNCONDITIONAL = Pattern.compile("(?i)\\bunconditional(?:ly)?\\b|\\bnot conditional\\b");
    private static final Pattern CONDITIONAL = Pattern.compile("(?i)(?<!un)(?<!not )\\bconditional\\b|\\b(?:depends?|contingent"
            + "|conditioned)"
            + " (?:up)?on (?:\\w+ ){0,3}(?:support|finance|assistance|funding)"
            + "|\\bsubject to (?:\\w+ ){0,4}(?:support|finance|assistance|funding)");

    private static final Pattern DUE = Pattern.compile("(?i)\\bby (20\\d{2})\\b");
    private static final Pattern PAST = Pattern.compile("(?i)\\b(?:was|were|has|have|had|since|did)\\b");
    private static final Pattern BY = Pattern.compile("(?i)\\b(?:by|before|until|from) (20\\d{2})\\b");

    public ConditionsContradict() {
        super(warning("OWN-144", mpgs("64(a)")).comparing(Description.FORM, Methodologies.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var target = Said.described(report, "target").text();
        var conditions = Said.said(report, Place.of(Methodologies.FORM.id(), "conditions", Methodologies.DESCRIPTION));
        if (!FreeText.isEnglish(report.profile()) || conditions.text().isBlank()) {
            return;
        }
        var ends = report.profile().ndc().targetTo();
        var late = BY.matcher(conditions.text()).results().map(said -> Integer.valueOf(said.group(1))).filter(year -> ends != 0
                && year > ends)
                .findFirst();
        if (late.isPresent()) {
            found.at(conditions.place()).as(Severity.INFO).says("late", String.valueOf(late.get()), String.valueOf(ends));
            return;
        }
        var made = report.profile().submission().year();
        var past = FreeText.sentences(conditions.text()).filter(sentence -> !Matches.any(PAST, sentence))
                .flatMap(sentence -> Matches.of(DUE, sentence)).map(said -> Integer.valueOf(said.group(1)))
                .filter(year -> year < made).findFirst();
        if (past.isPresent()) {
            found.at(conditions.place()).as(Severity.INFO).says("past", String.valueOf(past.get()), String.valueOf(made));
            return;
        }
        var isTargetFree = UNCONDITIONAL.matcher(target).find();
        var isTargetBound = CONDITIONAL.matcher(target).find();
        var isFree = UNCONDITIONAL.matcher(conditions.text()).find();
        var isBound = CONDITIONAL.matcher(conditions.text()).find();
        if (isTargetFree && !isTargetBound && isBound && !isFree) {
            found.at(conditions.place()).says("bound");
        } else if (isTargetBound && !isTargetFree && isFree && !isBound) {
            found.at(conditions.place()).says("free");
        }
    }
}
