package org.ctfdesk.inventory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;

/**
 * A sum, or what it lacks: over a term that is blank or cannot be read there is no sum, neither without the term nor with
 * zero in its place.
 *
 * @param value nothing where a term is missing, or where there is nothing to add up
 * @param missing the terms that should be there
 */
record Sum(Optional<Quantity> value, Set<Gap> missing) {
    /**
     * A term that should be there.
     *
     * @param line of the file where it is blank; 0 where the file has no row for it
     */
    record Gap(Category category, Optional<Gas> gas, int line) {}

    static final Sum NOTHING = new Sum(Optional.empty(), Set.of());

    Sum {
        missing = Set.copyOf(missing);
    }

    static Sum of(Quantity quantity) {
        return new Sum(Optional.of(quantity), Set.of());
    }

    static Sum lacking(Gap gap) {
        return new Sum(Optional.empty(), Set.of(gap));
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
        if (total != null) {
            return of(total);
        }
        return keys.isEmpty() ? NOTHING : of(new Quantity.Keys(keys, List.of()));
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
