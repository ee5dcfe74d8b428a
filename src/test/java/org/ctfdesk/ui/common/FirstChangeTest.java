package org.ctfdesk.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/** Undo leads to what it changed, in the table that is looked at where it changed something there. */
class FirstChangeTest {
    private static final Report HOST = Samples.of("host");
    private static final TableKey TABLE5 = TableKey.of("table5");
    private static final TableKey TABLE6 = TableKey.of("table6");
    private static final Place ENERGY = Place.of("table6", "energy", "year@2020");
    private static final Place NAME = Place.of("table5", "measure/2", "label");

    private static Report with(Report report, Place place, String text) {
        return report.with(place, Optional.of(new Answer.Words(text)));
    }

    private static Optional<Place> place(Report before, Report after, TableKey shown) {
        return FirstChange.place(before, after, shown, FirstChange.places(before, after, shown));
    }

    /** The measures in that order, by their ids. */
    private static Report ordered(List<String> ids) {
        var block = HOST.table(TABLE5).block("measure");
        return HOST.with(TABLE5, HOST.table(TABLE5).with("measure",
                Block.of(ids.stream().map(id -> block.item(id).orElseThrow()).toList())));
    }

    private static List<String> ids() {
        return HOST.table(TABLE5).block("measure").items().stream().map(Item::id).toList();
    }

    @Test
    void leadsToTheCellThatChanged() {
        assertEquals(Optional.of(ENERGY), place(HOST, with(HOST, ENERGY, "x"), TABLE6));
        assertEquals(Optional.of(ENERGY), place(with(HOST, ENERGY, "x"), HOST, TABLE5), "also in another table");
    }

    @Test
    void theTableThatIsLookedAtComesFirst() {
        var both = with(with(HOST, ENERGY, "x"), NAME, "Tides");
        assertEquals(Optional.of(NAME), place(HOST, both, TABLE5));
        assertEquals(Optional.of(ENERGY), place(HOST, both, TABLE6));
    }

    @Test
    void nothingChangedLeadsNowhere() {
        assertEquals(Optional.empty(), place(HOST, HOST, TABLE5));
        var ofProfile = HOST.with(new ReportPart.Claims(List.of()));
        assertEquals(Optional.empty(), place(HOST, ofProfile, TABLE5), "claims stand in no table");
    }

    @Test
    void aRowThatCameIsShownByItsName() {
        var name = Place.of("table5", "measure/900", "label");
        assertEquals(Optional.of(name), place(HOST, with(HOST, name, "Tides"), TABLE5));
    }

    @Test
    void aRowThatIsGoneLeadsToItsNeighbour() {
        var ids = ids();
        var without = ids.stream().filter(id -> !id.equals(ids.get(1))).toList();
        assertEquals(Optional.of(Place.of("table5", "measure/" + ids.get(2), "label")), place(HOST, ordered(without), TABLE5));
        var last = ids.subList(0, ids.size() - 1);
        assertEquals(Optional.of(Place.of("table5", "measure/" + last.getLast(), "label")), place(HOST, ordered(last), TABLE5));
    }

    @Test
    void aTableThatLostAllItsRowsLeadsToItsBlankOne() {
        var place = place(HOST, ordered(List.of()), TABLE5).orElseThrow();
        assertEquals(TABLE5, place.table());
        assertEquals(Optional.empty(), ordered(List.of()).answer(place));
    }

    @Test
    void theCellsOfATableAndOfItsFootAreGatheredAndNoOthers() {
        var foot = Report.footOf(TABLE5);
        var note = Place.ofPath(foot.path() + ":footnote/901:text");
        var edited = Edit.type(note, Optional.of(new Answer.Words("As estimated"))).applyTo(with(with(HOST, ENERGY, "x"), NAME, "Tides"));
        var of5 = FirstChange.places(HOST, edited, TABLE5);
        assertEquals(Set.of(NAME.column()), of5.of(TABLE5, NAME.row()));
        assertEquals(Set.of(note.column()), of5.of(foot, note.row()));
        assertEquals(Set.of(), of5.of(TABLE6, ENERGY.row()));
        var of6 = FirstChange.places(HOST, edited, TABLE6);
        assertEquals(Set.of(ENERGY.column()), of6.of(TABLE6, ENERGY.row()));
        assertEquals(Set.of(), of6.of(TABLE5, NAME.row()));
        assertEquals(Set.of(), of6.of(foot, note.row()));
    }
}
