package org.ctfdesk.rule;

import java.util.Map;
import java.util.Set;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Form;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;

/**
 * One table as a rule sees it.
 *
 * @param table what it holds
 * @param results its computed cells
 * @param emptyRosters repeated parts whose items another table keeps, and has none of
 * @param foot the footnotes and the documentation box below it
 */
public record TableView(
        Form form, TableKey key, Table table, Profile profile, Map<Place, Result> results, Set<String> emptyRosters,
        Table foot) {
    /** True where the profile's circumstances ask for a line. */
    public boolean asksFor(Condition condition) {
        return profile.circumstances().meet(condition, profile.periods());
    }
}
