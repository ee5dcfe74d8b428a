package org.ctfdesk.form.article6;

import java.util.List;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Source;

/**
 * The authorizations: 4/CMA.6, annex II, table 2, and after its nineteen fields those that para. 5 of the decision asks for
 * besides, and what has become of the authorization since.
 */
public final class Authorizations {
    public static final String AUTHORIZATION = "authorization";
    public static final String AUTHORIZATION_ID = "authorizationId";
    public static final String DATE = "date";
    public static final String APPROACH_ID = "approachId";
    public static final String VERSION = "version";
    public static final String QUANTITY = "authorizedQuantity";
    public static final String SECTORS = "sectors";
    public static final String ACTIVITIES = "activities";
    public static final String PURPOSES = "purposes";
    public static final String PARTIES = "parties";
    public static final String ENTITIES = "entities";
    public static final String OTHER_PURPOSES = "otherPurposes";
    public static final String TIMEFRAME = "timeframe";
    public static final String TERMS = "terms";
    public static final String DOCUMENTATION = "documentation";
    public static final String FIRST_TRANSFER = "firstTransferDefinition";
    public static final String INFORMATION = "information";
    public static final String VINTAGES = "vintages";
    public static final String FINAL_DATE = "finalDate";
    public static final String STANDARDS = "standards";
    public static final String CHANGES = "changes";
    public static final String PARTY_REGISTRY = "partyRegistry";
    public static final String UNDERLYING_REGISTRY = "underlyingRegistry";
    public static final String REVOKED = "revoked";
    /** t CO2 eq for one unit of the non-GHG metric. */
    public static final String FACTOR = "conversionFactor";

    /** The purposes of authorization, and their combinations. */
    public static final Kind.Choice PURPOSES_KIND = new Kind.Choice(
            "purposes", List.of("ndc", "oimp", "imp", "op", "ndcAndOimp", "ndcAndImp", "ndcAndOp"), false, false);
    /** How first transfer is specified for other international mitigation purposes: 2/CMA.3, annex, para. 2(b). */
    public static final Kind.Choice FIRST_TRANSFER_KIND = new Kind.Choice(
            "firstTransferDefinition", List.of("authorization", "issuance", "useOrCancellation"), false, false);

    private static final Source SOURCE = Source.format62("2");

    public static final Form FORM = Ledger.table("authorizations", "AEF 2", "Authorizations", SOURCE, AUTHORIZATION, List.of(
            Ledger.column(AUTHORIZATION_ID, Kind.TEXT, 16, SOURCE),
            Ledger.column(DATE, Kind.DATE, 13, SOURCE),
            Ledger.column(APPROACH_ID, Kind.TEXT, 12, SOURCE),
            Ledger.column(VERSION, Kind.TEXT, 10, SOURCE),
            Ledger.column(QUANTITY, Kind.QUANTITY, 14, SOURCE),
            Ledger.column(Outcomes.METRIC, Outcomes.METRIC_KIND, 10, SOURCE),
            Ledger.column(Outcomes.GWP, Kind.TEXT, 12, SOURCE),
            Ledger.column(Outcomes.NON_GHG_METRIC, Kind.TEXT, 14, SOURCE),
            Ledger.column(SECTORS, Outcomes.SECTOR_KIND, 20, SOURCE),
            Ledger.column(ACTIVITIES, Kind.TEXT, 20, SOURCE),
            Ledger.column(PURPOSES, PURPOSES_KIND, 14, SOURCE),
            Ledger.column(PARTIES, Kind.TEXT, 14, SOURCE),
            Ledger.column(ENTITIES, Kind.TEXT, 20, SOURCE),
            Ledger.column(OTHER_PURPOSES, Kind.TEXT, 18, SOURCE),
            Ledger.column(TIMEFRAME, Kind.TEXT, 14, SOURCE),
            Ledger.column(TERMS, Kind.TEXT, 24, SOURCE),
            Ledger.column(DOCUMENTATION, Kind.TEXT, 20, SOURCE),
            Ledger.column(FIRST_TRANSFER, FIRST_TRANSFER_KIND, 18, SOURCE),
            Ledger.column(INFORMATION, Kind.TEXT, 24, SOURCE),
            Ledger.below("besides", VINTAGES, Kind.YEAR_OR_PERIOD, 14, Source.guidance62("5(k)")),
            Ledger.below("besides", FINAL_DATE, Kind.DATE, 13, Source.guidance62("5(c)")),
            Ledger.below("besides", STANDARDS, Kind.TEXT, 24, Source.guidance62("5(f)")),
            Ledger.below("besides", CHANGES, Kind.TEXT, 24, Source.guidance62("5(g)")),
            Ledger.below("besides", PARTY_REGISTRY, Kind.TEXT, 14, Source.guidance62("5(i)")),
            Ledger.below("besides", UNDERLYING_REGISTRY, Kind.TEXT, 16, Source.guidance62("5(j)")),
            Ledger.below("besides", REVOKED, Kind.DATE, 13, Source.guidance62("7")),
            Ledger.below("besides", FACTOR, Kind.QUANTITY, 14, Source.article6("22(d)"))));

    private Authorizations() {}
}
