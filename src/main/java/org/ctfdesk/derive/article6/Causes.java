package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.Formula.Step;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;

/**
 * Which lines of the ledger make a figure of table 4 another one than in the report before: 2/CMA.3, annex, paras. 12 and 23. A line
 * is found again by its id where this report began with the one before, else by the Party's own reference, or by what it says.
 */
public final class Causes {
    /** What became of a line. */
    public enum Kind {
        /** It stands in the ledger no more. */
        GONE,
        /** It did not stand in the ledger then. */
        ADDED,
        /** It has another date, vintage or year of use. */
        REDATED,
        /** It says something else that counts: another quantity, type, Party, authorization. */
        CORRECTED,
        /** It says the same, and happened after the years of the report before. */
        LATER,
        /** It says the same, and counts otherwise: its authorization changed, or another line speaks of the same outcomes. */
        OTHERWISE
    }

    /**
     * One line.
     *
     * @param line what the Party calls it, or else its id
     * @param then what it gave to the figure before, with its sign; zero where it gave nothing
     * @param now what it gives today
     */
    public record Cause(Kind kind, String line, BigDecimal then, BigDecimal now) {}

    /** A ledger with its lines by what they are found again by. */
    private record Side(Book book, int latest, LotSigns signs, Map<String, String> keys, Map<String, Action> actions, Map<String,
            String> names) {
        static Side of(Report report, boolean byId) {
            var book = Book.of(report);
            var read = new HashMap<String, Action>();
            book.actions().forEach(action -> read.put(action.item(), action));
            var keys = new HashMap<String, String>();
            var actions = new HashMap<String, Action>();
            var names = new HashMap<String, String>();
            for (var item : report.table(Actions.FORM.id()).block(Actions.ACTION).items()) {
                var name = LedgerLines.text(item.row(Actions.ACTION), ColumnKey.LABEL.column());
                var key = byId ? item.id() : key(item, name);
                while (actions.containsKey(key)) {
                    key = key + "+"; // one more that is called so
                }
                keys.put(item.id(), key);
                actions.put(key, read.get(item.id()));
                names.put(key, name.isEmpty() ? item.id() : name);
            }
            return new Side(book, Window.of(report).latest(), LotSigns.of(report), keys, actions, names);
        }

        private static String key(Item item, String name) {
            return name.isEmpty() ? item.row(Actions.ACTION).toString() : "\"" + name + "\"";
        }

        Map<String, BigDecimal> parts(String metric, Step step, int year) {
            var parts = new TreeMap<String, BigDecimal>();
            for (var lot : book.lots()) {
                lot.in(metric).ifPresent(own -> signs.sign(step, own, year).ifPresent(sign -> parts.merge(
                        keys.getOrDefault(own.action(), own.authorization()), own.quantity().multiply(BigDecimal.valueOf(sign)),
                        BigDecimal::add)));
            }
            return parts;
        }
    }

    private final Side before;
    private final Side now;

    private Causes(Side before, Side now) {
        this.before = before;
        this.now = now;
    }

    /**
     * The lines of two reports of one Party.
     *
     * @param byId the later one began with the one before, so that what both hold has the same id
     */
    public static Causes of(Report before, Report now, boolean byId) {
        return new Causes(Side.of(before, byId), Side.of(now, byId));
    }

    /** The lines that give another quantity to a figure than before, in t CO2 eq or the metric; the largest difference first. */
    public List<Cause> of(String metric, Step step, int year) {
        var then = before.parts(metric, step, year);
        var today = now.parts(metric, step, year);
        var all = new TreeSet<>(then.keySet());
        all.addAll(today.keySet());
        var causes = new ArrayList<Cause>();
        for (var key : all) {
            var was = then.getOrDefault(key, BigDecimal.ZERO);
            var is = today.getOrDefault(key, BigDecimal.ZERO);
            if (was.compareTo(is) != 0) {
                causes.add(new Cause(kind(key, was), now.names.getOrDefault(key, before.names.getOrDefault(key, key)), was, is));
            }
        }
        causes.sort(Comparator.<Cause, BigDecimal>comparing(cause -> cause.now().subtract(cause.then()).abs()).reversed());
        return List.copyOf(causes);
    }

    private Kind kind(String key, BigDecimal gave) {
        var then = Optional.ofNullable(before.actions.get(key));
        var today = Optional.ofNullable(now.actions.get(key));
        if (then.isEmpty() || today.isEmpty()) {
            return today.isPresent() ? Kind.ADDED : then.isPresent() ? Kind.GONE : Kind.OTHERWISE;
        }
        var was = then.get();
        var is = today.get();
        if (!was.date().equals(is.date()) || !was.vintage().equals(is.vintage()) || !was.yearOfUse().equals(is.yearOfUse())) {
            return Kind.REDATED;
        }
        if (!says(was).equals(says(is))) {
            return Kind.CORRECTED;
        }
        var day = is.date();
        return gave.signum() == 0 && day.isPresent() && day.get().getYear() > before.latest() ? Kind.LATER : Kind.OTHERWISE;
    }

    /** What of a line counts, but for its dates; figures whatever their zeros. */
    private static List<Object> says(Action action) {
        return List.of(action.type(), action.subtype(), action.authorization(), action.firstTransferringParty(), action.metric(),
                action.quantity().map(BigDecimal::stripTrailingZeros), action.serials(), action.transferringParty(),
                action.acquiringParty(), action.purpose(), action.usingParty());
    }
}
