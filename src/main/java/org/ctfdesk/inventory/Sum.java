package org.ctfdesk.inventory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;

/**
 * A sum, or what it lacks: over a term that is blank, cannot be read or is withheld there is no sum, neither without the term
 * nor with zero in its place.
 *
 * @param value nothing where a term is missing, or where there is nothing to add up
 * @param missing the terms that should be there
 * @param withheld terms that are keys in the place of a figure: nothing can be added to them
 */
record Sum(Optional<Quantity> value, Set<Gap> missing, Set<Gap> withheld) {
    /** A term that should be there. */
    sealed interface Gap permits Term, Lost {}

    /**
     * A term that is blank or has no row.
     *
     * @param line of the file where it is blank; 0 where the file has no row for it
     */
    record Term(Category category, Optional<Gas> gas, int line) implements Gap {}

    /**
     * A row of the file that could not be used: its figures may belong to the sum.
     *
     * @param category nothing where its name is not known
     * @param gas nothing where it is not known
     */
    record Lost(Optional<Category> category, Optional<Gas> gas, Series series) implements Gap {
        /** True where the row has emissions or removals in that year. */
        boolean isIn(int year) {
            return series.values().get(year) instanceof Quantity.Amount amount && amount.value().signum() != 0;
        }
    }

    static final Sum NOTHING = new Sum(Optional.empty(), Set.of());

    Sum {
        missing = Set.copyOf(missing);
        withheld = Set.copyOf(withheld);
    }

    private Sum(Optional<Quantity> value, Set<Gap> missing) {
        this(value, missing, Set.of());
    }

    static Sum of(Quantity quantity) {
        return new Sum(Optional.of(quantity), Set.of());
    }

    static Sum lacking(Gap gap) {
        return new Sum(Optional.empty(), Set.of(gap));
    }

    /** The same; a term that holds one of those keys is withheld from every sum with an amount in it. */
    Sum withholding(Set<NotationKey> keys, Gap gap) {
        var isWithheld = value.orElse(null) instanceof Quantity.Keys some && some.keys().stream().anyMatch(keys::contains);
        return isWithheld ? new Sum(value, missing, Set.of(gap)) : this;
    }

    /** Amounts added up, keys counting as nothing beside them; keys alone stay keys. */
    static Sum over(List<Sum> terms) {
        var missing = new LinkedHashSet<Gap>();
        terms.forEach(term -> missing.addAll(term.missing()));
        if (!missing.isEmpty()) {
            return new Sum(Optional.empty(), missing);
        }
        Quantity.Amount total = null;
        var keys = new ArrayList<NotationKey>();
        for (var term : terms) {
            switch (term.value().orElse(null)) {
                case null -> {}
                case Quantity.Amount amount -> total = total == null ? amount : Quantity.of(total.value().add(amount.value()));
                case Quantity.Keys some -> some.keys().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
                case Quantity.Range range -> throw new IllegalStateException("An inventory file holds no ranges.");
            }
        }
        var withheld = new LinkedHashSet<Gap>();
        terms.forEach(term -> withheld.addAll(term.withheld()));
        if (total != null) {
            return withheld.isEmpty() ? of(total) : new Sum(Optional.empty(), withheld);
        }
        return keys.isEmpty() ? NOTHING : new Sum(Optional.of(new Quantity.Keys(keys, List.of())), Set.of(), withheld);
    }

    /** The difference; nothing where either side is not an amount. */
    Sum minus(Sum part) {
        if (value.orElse(null) instanceof Quantity.Amount whole && part.value.orElse(null) instanceof Quantity.Amount taken) {
            return of(Quantity.of(whole.value().subtract(taken.value())));
        }
        var lacks = new LinkedHashSet<>(missing);
        lacks.addAll(part.missing);
        return new Sum(Optional.empty(), lacks);
    }
}
