package org.ctfdesk.rule.ledger.format;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Entities;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.rule.FreeText;

/** How an identifier is written: common nomenclatures under Article 6.2, for the format of 4/CMA.6, annex II. */
enum FieldPattern {
    PARTY("party", "[A-Z]{3}"),
    /** A Party, or the Adaptation Fund, whose identifier the common nomenclatures give. */
    PARTY_OR_FUND("party", "[A-Z]{3}|AF|(?i:adaptation fund)"),
    /** Several, one after the other. */
    PARTIES("party", "[A-Z]{3}(?:[\\s,;/]+[A-Z]{3})*"),
    APPROACH("approach", "CA\\d{4}"),
    /** The first is 1.0. */
    VERSION("version", "[1-9]\\d*\\.\\d+"),
    REGISTRY("registry", "[A-Z]{3}\\d{2}"),
    TIMEFRAME("timeframe", "\\d{4}\\s-\\s\\d{4}"),
    AUTHORIZATION("authorization", "[A-Za-z0-9 -]+");

    private static final Map<String, Map<String, FieldPattern>> OF = Map.of(
            Submissions.FORM.id(), Map.of(Submissions.VERSION, VERSION),
            Approaches.FORM.id(), Map.of(Approaches.APPROACH_ID, APPROACH),
            Authorizations.FORM.id(), Map.of(
                    Authorizations.AUTHORIZATION_ID, AUTHORIZATION, Authorizations.APPROACH_ID, APPROACH,
                    Authorizations.PARTIES, PARTIES, Authorizations.TIMEFRAME, TIMEFRAME),
            Actions.FORM.id(), Map.of(
                    Actions.APPROACH_ID, APPROACH, Actions.AUTHORIZATION_ID, AUTHORIZATION,
                    Outcomes.FIRST_TRANSFERRING_PARTY, PARTY, Outcomes.PARTY_REGISTRY, REGISTRY,
                    Actions.TRANSFERRING_PARTY, PARTY_OR_FUND, Actions.ACQUIRING_PARTY, PARTY_OR_FUND, Actions.USING_PARTY, PARTY),
            Holdings.FORM.id(), Map.of(
                    Holdings.APPROACH_ID, APPROACH, Holdings.AUTHORIZATION_ID, AUTHORIZATION,
                    Outcomes.FIRST_TRANSFERRING_PARTY, PARTY, Outcomes.PARTY_REGISTRY, REGISTRY),
            Entities.FORM.id(), Map.of(Entities.APPROACH_ID, APPROACH));

    private final String variant;
    private final Pattern pattern;

    FieldPattern(String variant, String pattern) {
        this.variant = variant;
        this.pattern = Pattern.compile(pattern);
    }

    /** That of a column of a form; nothing where anything may stand. */
    static Optional<FieldPattern> of(String form, String column) {
        return Optional.ofNullable(OF.getOrDefault(form, Map.of()).get(column));
    }

    /** True for what is written so, and for "NA", which the nomenclatures ask for where a field does not apply. */
    boolean fits(String text) {
        return pattern.matcher(text.strip()).matches() || FreeText.isBareNotApplicable(text);
    }

    /** Which message tells how it is written. */
    String variant() {
        return variant;
    }
}
