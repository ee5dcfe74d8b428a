package org.ctfdesk.form.article6;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Source;

/** The outcomes that the Party holds at the end of the reported year: 4/CMA.6, annex II, table 4. */
public final class Holdings {
    public static final String HOLDING = "holding";
    public static final String REPORTED_YEAR = "reportedYear";
    public static final String APPROACH_ID = "approachId";
    public static final String AUTHORIZATION_ID = "authorizationId";

    private static final Source SOURCE = Source.format62("4");

    public static final Form FORM = Ledger.table("holdings", "AEF 4", "Holdings", SOURCE, HOLDING, columns());

    private static List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Ledger.column(REPORTED_YEAR, Kind.YEAR, 10, Source.format62("1")),
                Ledger.column(APPROACH_ID, Kind.TEXT, 12, SOURCE),
                Ledger.column(AUTHORIZATION_ID, Kind.TEXT, 16, SOURCE)));
        columns.addAll(Outcomes.identifiers(SOURCE));
        columns.addAll(Outcomes.amounts(SOURCE));
        return List.copyOf(columns);
    }

    private Holdings() {}
}
