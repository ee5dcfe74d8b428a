package org.ctfdesk.derive.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;

/** Reads lines of the ledger. What a cell does not say readably is taken as not said. */
public final class LedgerLines {
    private static final Pattern NOT_APPLICABLE = Pattern.compile("(?i)n\\s*[./]?\\s*a\\.?");

    private LedgerLines() {}

    /**
     * An action.
     *
     * @param versions the authorizations, of which it takes the one in force
     */
    public static Action action(Item item, Versions versions) {
        var row = item.row(Actions.ACTION);
        var metric = metric(row);
        var firstId = said(row, Outcomes.FIRST_ID);
        var date = date(row, Actions.DATE);
        var under = versions.at(said(row, Actions.AUTHORIZATION_ID), date);
        var quantity = amount(row, metric.isEmpty() ? Outcomes.QUANTITY : Outcomes.QUANTITY_IN_METRIC);
        return new Action(
                item.id(),
                date,
                ActionType.of(choice(row, Actions.TYPE)),
                ActionSubtype.of(choice(row, Actions.SUBTYPE)),
                said(row, Actions.APPROACH_ID),
                under,
                party(row, Outcomes.FIRST_TRANSFERRING_PARTY).or(() -> Serials.partyOf(firstId)).orElse(""),
                metric,
                quantity,
                metric.isEmpty() ? Optional.empty() : tons(row, metric, quantity, under, versions),
                Serials.of(firstId, said(row, Outcomes.LAST_ID))
                        .map(block -> block.within(said(row, Outcomes.PARTY_REGISTRY))),
                year(row, Outcomes.VINTAGE),
                party(row, Actions.TRANSFERRING_PARTY).orElse(""),
                party(row, Actions.ACQUIRING_PARTY).orElse(""),
                said(row, Actions.PURPOSE),
                party(row, Actions.USING_PARTY).orElse(""),
                year(row, Actions.YEAR_OF_USE));
    }

    /** What the line itself states in t CO2 eq, or else what the factor of its authorization, or of its approach, gives. */
    private static Optional<BigDecimal> tons(Row row, String metric, Optional<BigDecimal> quantity, Authorization under,
            Versions versions) {
        return amount(row, Outcomes.QUANTITY).filter(stated -> stated.signum() >= 0)
                .or(() -> factor(row, metric, under, versions).flatMap(factor -> quantity.map(factor::multiply)));
    }

    private static Optional<BigDecimal> factor(Row row, String metric, Authorization under, Versions versions) {
        var approach = said(row, Actions.APPROACH_ID);
        return under.factor().filter(factor -> under.metric().equals(metric))
                .or(() -> under.metric().isEmpty() || under.metric().equals(metric)
                        ? versions.factorOf(approach.isEmpty() ? under.approach() : approach)
                        : Optional.empty());
    }

    /** A conversion factor: above zero. */
    public static Optional<BigDecimal> factor(Row row, String column) {
        return amount(row, column).filter(factor -> factor.signum() > 0);
    }

    /** An authorization, or one version of it. */
    public static Authorization authorization(Item item) {
        var row = item.row(Authorizations.AUTHORIZATION);
        return new Authorization(
                item.id(),
                text(row, Authorizations.AUTHORIZATION_ID),
                said(row, Authorizations.VERSION),
                text(row, Authorizations.APPROACH_ID),
                date(row, Authorizations.DATE),
                amount(row, Authorizations.QUANTITY),
                metric(row),
                factor(row, Authorizations.FACTOR),
                Purposes.of(choice(row, Authorizations.PURPOSES)),
                Definition.of(choice(row, Authorizations.FIRST_TRANSFER)),
                date(row, Authorizations.REVOKED),
                false);
    }

    /** The non-GHG metric as a plain name, "" for t CO2 eq. A metric that is named without being marked as such counts too. */
    public static String metric(Row row) {
        var named = plain(text(row, Outcomes.NON_GHG_METRIC));
        var marked = choice(row, Outcomes.METRIC);
        return marked.equals(Outcomes.GHG) || named.equals("na") || named.isEmpty() && !marked.equals(Outcomes.NON_GHG)
                ? ""
                : named.isEmpty() ? "?" : named;
    }

    /** A metric's name as it is compared: case and blanks do not count. */
    public static String plain(String metric) {
        return metric.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", "");
    }

    /** The non-GHG metrics that the actions count in, as they write them, each once. */
    public static List<String> metrics(Report report) {
        var found = new LinkedHashMap<String, String>();
        for (var item : report.table(Actions.FORM.id()).block(Actions.ACTION).items()) {
            var row = item.row(Actions.ACTION);
            var metric = metric(row);
            if (!metric.isEmpty()) {
                found.putIfAbsent(metric, text(row, Outcomes.NON_GHG_METRIC));
            }
        }
        return List.copyOf(found.values());
    }

    /** The words in a column, without blanks around; "" where there are none. */
    public static String text(Row row, String column) {
        return row.words(ColumnKey.of(column)).strip();
    }

    /** The option chosen; "" where there is none, or it could not be read. */
    public static String choice(Row row, String column) {
        return row.chosen(ColumnKey.of(column)).stream().findFirst().orElse("");
    }

    /** The same, "" for "NA" too, which the format asks for where a field does not apply. */
    private static String said(Row row, String column) {
        var text = text(row, column);
        return NOT_APPLICABLE.matcher(text).matches() ? "" : text;
    }

    /** The code of the report's own Party, as it is compared; "" where the profile has none. */
    public static String party(Report report) {
        return report.profile().party().iso3().strip().toUpperCase(Locale.ROOT);
    }

    /** A Party's code in capitals, as it is compared; nothing where none is given. */
    private static Optional<String> party(Row row, String column) {
        return Optional.of(said(row, column).toUpperCase(Locale.ROOT)).filter(code -> !code.isEmpty());
    }

    /** The day in a column; nothing where it holds none. */
    public static Optional<LocalDate> date(Row row, String column) {
        return row.answer(ColumnKey.of(column))
                .flatMap(answer -> answer instanceof Answer.Day day ? Optional.of(day.date()) : Optional.empty());
    }

    /** The year in a column; nothing where it holds none. */
    public static OptionalInt year(Row row, String column) {
        return row.years(ColumnKey.of(column)).filter(Answer.Years::isOne)
                .map(years -> OptionalInt.of(years.first())).orElse(OptionalInt.empty());
    }

    /** The figure, where one stands there; a range or a key is none. */
    public static Optional<BigDecimal> amount(Row row, String column) {
        return row.answer(ColumnKey.of(column))
                .flatMap(answer -> answer instanceof Quantity.Amount amount ? Optional.of(amount.value()) : Optional.empty());
    }
}
