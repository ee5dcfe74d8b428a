package org.ctfdesk.rule.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * The unit of a row fits what its English name says: emissions are not in GWh, a population is not in CO2 eq., and what is no share is
 * not in per cent (suspected); MPGs, paras. 66, 96 and 97.
 */
public final class UnitUnlikely extends Rule.OfTable {
    private static final List<String> PARTS = List.of("supporting", KeyIndicators.KEY_INDICATOR, Assumptions.ASSUMPTION);
    private static final Pattern SHARE = Pattern.compile("(?i)share|per ?cent|percent|%|\\brates?\\b|ratio|growth|proportion|index"
            + "|change|level|efficien"
            + "|coverage|fraction|degree|penetration|\\buse\\b|loss|reduc|increase|electrif|access|utili[sz]|recovery|uptake|factor|tax"
            + "|interest"
            + "|inflation|part of|elasticity|discount|turnover|renovation|intensity|progress|achiev");
    private static final Pattern EMITS = Pattern.compile("(?i)emission|GHG|greenhouse|removal|carbon|CO2|CO₂|methane|CH4|N2O|HFC|reduc"
            + "|effect"
            + "|mitigat|sav(ed|ing)|abate|avoid|LULUCF|baseline|balance|BAU|business|budget|allowance|indicator|sink|sequest|net "
            + "|measures|target");
    private static final Pattern COUNTED = Pattern.compile("(?i)^(?!.*(per (capita|head|inhabitant)|emission|intensity)).*\\b(capacity"
            + "|area|population|number of"
            + "|gross domestic|GDP|price|electricity|cars|vehicles|inhabitants|cattle|livestock|floor|production of)\\b.*");
    private static final Pattern NO_ENERGY = Pattern.compile("(?i)^(?!.*(energy|electric|power|heat|fuel|capacity|renewable|solar|wind"
            + "|gas|oil|coal|saving|measures"
            + "|effect|consum|generat|suppl|efficien)).*\\b(emissions?|GHG|population|number of|price|gross domestic|GDP|area|cars"
            + "|cattle|inhabitants)\\b.*");
    private static final String ENERGY = "gwh|mwh|twh|kwh|mw|gw|kw|tj|pj|gj|ktoe|mtoe";
    private static final Pattern UNIT_IN_NAME = Pattern.compile("(?:\\(|\\bin |, )([^(),]{1,24})\\)?\\s*$");
    /** Units of which one and the same figure is in one only. */
    private static final List<Pattern> SORTS = Stream.of("kwh|mwh|gwh|twh|tj|pj|gj|ktoe|mtoe|kw|mw|gw", "ha|km2", "eur|usd",
            "thousand|million|billion").map(each -> Pattern.compile("(?<!\\p{L})(" + each + ")s?(?!\\p{L})")).toList();
    /** Energy of a year, and no power. */
    private static final Pattern YEARLY = Pattern.compile("(?i)^(?!.*(capacity|peak|load|installed|maximum|plants?\\b|average))"
            + ".*\\b(?:electricity|energy) (?:consumption|generation|production|consumed|generated|produced)\\b.*");
    private static final Pattern OF_ALL = Pattern.compile("(?i)^\\W*(?:share|percentage|proportion) of\\b");
    private static final Pattern PEOPLE = Pattern.compile("(?i)^\\W*(?:total |resident )?population\\W*$");
    private static final Pattern MONEY = Pattern.compile("(?i)usd|eur|\\$|€|currency|local units|dollar|peso|rupee|franc|shilling"
            + "|\\blcu\\b");
    private static final Pattern OIL = Pattern.compile("(?i)\\boil\\b(?=.*price)|price.*\\boil\\b");
    /** In dollars: a tonne holds more than seven barrels. */
    private static final BigDecimal CHEAPEST_TONNE = new BigDecimal(150);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public UnitUnlikely() {
        super(warning("OWN-130", mpgs("66, 97")).on(Progress.FORM, KeyIndicators.FORM, Assumptions.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var isEnglish = FreeText.isEnglish(table.profile());
        for (var part : PARTS) {
            for (var item : table.table().block(part).items()) {
                var row = item.row(part);
                var name = FreeText.words(row, ColumnKey.LABEL.column()).orElse("");
                var unit = RowUnit.of(row);
                if (!name.isBlank() && unit.isPresent()
                        && (isNamedOtherwise(name, unit.get()) || isEnglish && isUnlikely(name, unit.get(), row))) {
                    found.at(new Place(table.key(), new RowKey(part, item.id()), ColumnKey.of("unit")))
                            .with(row.answer(ColumnKey.of("unit")).orElseThrow(), name);
                }
            }
        }
    }

    /** The name ends with a unit of its own, as "(TWh)" or "in EUR", and the cell has another one of the same sort. */
    private static boolean isNamedOtherwise(String name, RowUnit unit) {
        var end = UNIT_IN_NAME.matcher(name);
        return end.find() && SORTS.stream().anyMatch(sort -> {
            var named = tokens(sort, end.group(1));
            var given = tokens(sort, unit.written());
            return named.size() == 1 && given.size() == 1 && !named.equals(given);
        });
    }

    private static List<String> tokens(Pattern sort, String text) {
        return sort.matcher(text.toLowerCase(Locale.ROOT).replace("us$", "usd").replace("€", "eur").replace("km²", "km2")).results()
                .map(each -> each.group(1)).distinct().toList();
    }

    private static boolean isUnlikely(String name, RowUnit unit, Row row) {
        if (RowUnit.PER_CENT.means(unit)) {
            return !SHARE.matcher(name).find() && largest(row).filter(figure -> figure.compareTo(HUNDRED) > 0).isPresent();
        }
        if (CarbonUnit.of(row).isPresent()) {
            return COUNTED.matcher(name).matches() && !EMITS.matcher(name).find()
                    || name.toLowerCase(Locale.ROOT).matches(".*\\bshare of\\b.*") && !EMITS.matcher(name).find();
        }
        var written = unit.written().toLowerCase(Locale.ROOT);
        if (written.matches(ENERGY) && OF_ALL.matcher(name).find()) {
            return true;
        }
        if (written.matches("mw|gw|kw") && YEARLY.matcher(name).matches()) {
            return true;
        }
        if (PEOPLE.matcher(name).find() && MONEY.matcher(written).find()) {
            return true;
        }
        if (OIL.matcher(name).find() && written.matches(".*(usd|us\\$|\\$|eur).*\\b(tonne|ton|t)\\b.*")
                && largest(row).filter(figure -> figure.compareTo(CHEAPEST_TONNE) < 0).isPresent()) {
            return true;
        }
        return written.matches("(19|20)\\d{2}") || written.matches(ENERGY)
                && NO_ENERGY.matcher(name).matches();
    }

    private static Optional<BigDecimal> largest(Row row) {
        return row.answers().entrySet().stream().filter(entry -> entry.getKey().year() != 0)
                .map(Map.Entry::getValue).filter(Quantity.Amount.class::isInstance)
                .map(answer -> ((Quantity.Amount) answer).value()).max(BigDecimal::compareTo);
    }
}
