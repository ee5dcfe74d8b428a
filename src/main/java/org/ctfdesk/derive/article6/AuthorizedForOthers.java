package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.ctfdesk.derive.ledger.Authorization;

/** How much a Party authorized for other international mitigation purposes: 2/CMA.3, annex, para. 23(d). */
public final class AuthorizedForOthers {
    private AuthorizedForOthers() {}

    /**
     * What was authorized in a year: by actions of authorization, or by the authorization's record where it has none.
     *
     * @param metric "" for t CO2 eq
     */
    public static BigDecimal in(Book book, String metric, int year) {
        var total = BigDecimal.ZERO;
        var acted = new HashSet<String>();
        for (var action : book.actions()) {
            if (!action.isAuthorization() || !action.under().forOthers() || !Trigger.isOwn(action, book.party())) {
                continue;
            }
            acted.add(action.authorization());
            if (action.metric().equals(metric) && action.date().filter(date -> date.getYear() == year).isPresent()) {
                total = total.add(action.quantity().orElse(BigDecimal.ZERO));
            }
        }
        var known = book.versions();
        for (var id : known.ids()) {
            for (var version : acted.contains(id) ? List.<Authorization>of() : known.increases(id, Authorization::forOthers)) {
                if (version.metric().equals(metric) && version.date().filter(date -> date.getYear() == year).isPresent()) {
                    total = total.add(version.quantity().orElse(BigDecimal.ZERO));
                }
            }
        }
        return total;
    }
}
