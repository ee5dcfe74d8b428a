package org.ctfdesk.form.article6;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Source;

/**
 * The actions: 4/CMA.6, annex II, table 3. An issuance is kept as an action too; in the format it is one only where it is the
 * first transfer.
 */
public final class Actions {
    public static final String ACTION = "action";
    public static final String DATE = "date";
    public static final String TYPE = "type";
    public static final String SUBTYPE = "subtype";
    public static final String APPROACH_ID = "approachId";
    public static final String AUTHORIZATION_ID = "authorizationId";
    public static final String TRANSFERRING_PARTY = "transferringParty";
    public static final String ACQUIRING_PARTY = "acquiringParty";
    public static final String PURPOSE = "purpose";
    public static final String USING_PARTY = "usingParty";
    public static final String USING_ENTITY = "usingEntity";
    public static final String YEAR_OF_USE = "yearOfUse";
    public static final String CONSISTENCY = "consistency";
    public static final String INFORMATION = "information";

    public static final Kind.Choice TYPE_KIND = new Kind.Choice("actionType",
            List.of("authorization", "issuance", "firstTransfer", "transfer", "acquisition", "use", "cancellation",
                    "voluntaryCancellation"),
            false, false);
    public static final Kind.Choice SUBTYPE_KIND = new Kind.Choice("actionSubtype",
            List.of("toAnotherParty", "authorization", "issuance", "useOrCancellation", "mandatoryAdaptationFund",
                    "voluntaryAdaptationFund", "mandatoryOmge", "voluntaryOmge", "otherCancellations", "notYetDefined"),
            false, false);
    /** The marks of the consistency check: 4/CMA.6, para. 29. */
    public static final Kind.Choice CONSISTENCY_KIND =
            new Kind.Choice("consistency", List.of("consistent", "inconsistent", "notAvailable"), false, false);

    private static final Source SOURCE = Source.format62("3");

    public static final Form FORM = Ledger.table("actions", "AEF 3", "Actions", SOURCE, ACTION, columns());

    private static List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Ledger.below("action", DATE, Kind.DATE, 13, SOURCE),
                Ledger.below("action", TYPE, TYPE_KIND, 16, SOURCE),
                Ledger.below("action", SUBTYPE, SUBTYPE_KIND, 30, SOURCE),
                Ledger.column(APPROACH_ID, Kind.TEXT, 12, SOURCE),
                Ledger.column(AUTHORIZATION_ID, Kind.TEXT, 16, SOURCE)));
        columns.addAll(Outcomes.identifiers(SOURCE));
        columns.addAll(Outcomes.amounts(SOURCE));
        columns.addAll(List.of(
                Ledger.below("transfer", TRANSFERRING_PARTY, Kind.TEXT, 14, SOURCE),
                Ledger.below("transfer", ACQUIRING_PARTY, Kind.TEXT, 14, SOURCE),
                Ledger.below("use", PURPOSE, Kind.TEXT, 22, SOURCE),
                Ledger.below("use", USING_PARTY, Kind.TEXT, 14, SOURCE),
                Ledger.below("use", USING_ENTITY, Kind.TEXT, 18, SOURCE),
                Ledger.below("use", YEAR_OF_USE, Kind.YEAR, 14, SOURCE),
                Ledger.column(CONSISTENCY, CONSISTENCY_KIND, 18, SOURCE),
                Ledger.column(INFORMATION, Kind.TEXT, 24, SOURCE)));
        return List.copyOf(columns);
    }

    private Actions() {}
}
