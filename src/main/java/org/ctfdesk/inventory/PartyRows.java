package org.ctfdesk.inventory;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.text.Folded;

/** The rows of one Party among those of a file; names are compared as readers see them. */
final class PartyRows {
    private PartyRows() {}

    /**
     * The rows of a Party.
     *
     * @param party needed where the file names several
     * @throws InventoryFailure where the file has no rows of it, or it was not said which of several is meant
     */
    static List<Series> of(InventoryFile file, Optional<String> party, List<InventoryFinding> findings) throws InventoryFailure {
        var parties = file.parties();
        var listed = String.join(", ", parties);
        if (parties.isEmpty()) {
            return file.series();
        }
        if (party.isEmpty() && parties.size() > 1) {
            throw new InventoryFailure("inventory.failure.severalParties", file.name(), listed);
        }
        var wanted = party.orElse(parties.getFirst());
        if (parties.stream().noneMatch(name -> Folded.same(name, wanted))) {
            var near = Folded.of(wanted).near(parties);
            throw near.isEmpty()
                    ? new InventoryFailure("inventory.failure.unknownParty", file.name(), wanted, listed)
                    : new InventoryFailure("inventory.failure.nearParty", file.name(), wanted, String.join(", ", near), listed);
        }
        var taken = file.series().stream().filter(series -> Folded.same(series.party(), wanted)).toList();
        var spellings = taken.stream().map(Series::party).distinct().toList();
        if (spellings.size() > 1 || !spellings.getFirst().equals(wanted)) {
            findings.add(InventoryFinding.information("spelt", file.name(), wanted, String.join(", ", spellings)));
        }
        for (var near : Folded.of(wanted).near(parties)) {
            findings.add(InventoryFinding.warning("nearParty", file.name(), near, wanted));
        }
        file.series().stream().filter(series -> series.party().isEmpty()).findFirst().ifPresent(series ->
                findings.add(InventoryFinding.warning("noParty", file.name(), series.line())));
        return taken;
    }

    /** Figures of another Party than the report's never enter unasked. */
    static void tellAnother(InventoryFile file, Party party, Optional<String> wished, List<InventoryFinding> findings)
            throws InventoryFailure {
        var name = wished.or(() -> file.parties().stream().findFirst()).orElse("");
        var isCodeAlone = name.matches("[A-Z]{3}") && party.iso3().isBlank();
        var isSame = isCodeAlone || Folded.same(name, party.name()) || Folded.same(name, party.iso3());
        if (file.parties().isEmpty() || party.name().isBlank() || isSame) {
            return;
        }
        if (wished.isEmpty()) {
            throw new InventoryFailure("inventory.failure.anotherParty", file.name(), name, party.name());
        }
        findings.add(InventoryFinding.warning("anotherParty", file.name(), name, party.name()));
    }
}
