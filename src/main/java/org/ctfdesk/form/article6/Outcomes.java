package org.ctfdesk.form.article6;

import java.util.List;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Source;

/**
 * The columns that say which outcomes a line speaks of, and the lists of values that several tables share: 4/CMA.6, annex II,
 * tables 3 and 4; options as the common nomenclatures under Article 6.2 name them.
 */
public final class Outcomes {
    public static final String FIRST_TRANSFERRING_PARTY = "firstTransferringParty";
    public static final String PARTY_REGISTRY = "partyRegistry";
    public static final String FIRST_ID = "firstId";
    public static final String LAST_ID = "lastId";
    public static final String UNIT_REGISTRY = "unitRegistry";
    public static final String FIRST_UNIT = "firstUnit";
    public static final String LAST_UNIT = "lastUnit";
    public static final String METRIC = "metric";
    public static final String GWP = "gwp";
    public static final String NON_GHG_METRIC = "nonGhgMetric";
    public static final String QUANTITY = "quantity";
    public static final String QUANTITY_IN_METRIC = "quantityInMetric";
    public static final String MITIGATION_TYPE = "mitigationType";
    public static final String VINTAGE = "vintage";

    public static final String GHG = "ghg";
    public static final String NON_GHG = "nonGhg";

    public static final Kind.Choice METRIC_KIND = new Kind.Choice("metric", List.of(GHG, NON_GHG), false, false);
    public static final Kind.Choice MITIGATION_KIND =
            new Kind.Choice("mitigationType", List.of("reductions", "removals", "both"), false, false);
    public static final Kind.Choice SECTOR_KIND = new Kind.Choice("a6sector",
            List.of("agriculture", "building", "crossSectoral", "energy", "forestry", "industry", "transportation", "urban", "waste"),
            true, true);
    /** Registries known by name; a Party may write any other. */
    public static final Kind.Choice UNIT_REGISTRY_KIND = new Kind.Choice("unitRegistry",
            List.of("vcs", "gs", "car", "acr", "art", "gcc", "cercarbono", "isometric", "isfl", "fcpf", "tver", "jcm"), false, true);

    private Outcomes() {}

    /** The unique identifiers: registry, first and last of the block, and the underlying units. */
    static List<Column> identifiers(Source source) {
        return List.of(
                Ledger.below("itmo", FIRST_TRANSFERRING_PARTY, Kind.TEXT, 14, source),
                Ledger.below("itmo", PARTY_REGISTRY, Kind.TEXT, 12, source),
                Ledger.below("itmo", FIRST_ID, Kind.TEXT, 26, source),
                Ledger.below("itmo", LAST_ID, Kind.TEXT, 26, source),
                Ledger.below("units", UNIT_REGISTRY, UNIT_REGISTRY_KIND, 14, source),
                Ledger.below("units", FIRST_UNIT, Kind.TEXT, 20, source),
                Ledger.below("units", LAST_UNIT, Kind.TEXT, 20, source));
    }

    /** Metric, quantity, type of mitigation and vintage. */
    static List<Column> amounts(Source source) {
        return List.of(
                Ledger.below("amount", METRIC, METRIC_KIND, 10, source),
                Ledger.below("amount", GWP, Kind.TEXT, 12, source),
                Ledger.below("amount", NON_GHG_METRIC, Kind.TEXT, 14, source),
                Ledger.below("amount", QUANTITY, Kind.T_CO2_EQ, 14, source),
                Ledger.below("amount", QUANTITY_IN_METRIC, Kind.QUANTITY, 14, source),
                Ledger.below("details", MITIGATION_TYPE, MITIGATION_KIND, 20, source),
                Ledger.below("details", VINTAGE, Kind.YEAR, 10, source));
    }
}
