package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.CellWas;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.NamedVersion;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;

/** What stands beside the tables, merged: see {@link Merge}. */
final class MergedBeside {
    private final Report base;
    private final String mine;
    private final SortedMap<String, Report> teams;
    private final List<Conflict> conflicts = new ArrayList<>();
    private Report merged;

    /**
     * @param mine the team whose word stands where they disagree; "" for none
     * @param teams with the ids of the merged report
     */
    MergedBeside(Report base, String mine, SortedMap<String, Report> teams) {
        this.base = base;
        this.mine = mine;
        this.teams = teams;
        this.merged = base;
        all();
    }

    /** What somebody has to decide. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** That report with all that stands beside its tables. */
    Report into(Report tables) {
        var made = tables;
        for (var part : merged.parts()) {
            made = made.with(part);
        }
        return made;
    }

    /** Profile, claims and the lists beside the tables, each taken from the one team that changed it; lists are joined. */
    private void all() {
        part("profile", Report::profile, profile -> profile);
        claims();
        merged = merged.with(new ReportPart.Provenances(joined(Report::provenance)))
                .with(new ReportPart.Acknowledgements(joined(Report::acknowledgements)))
                .with(new ReportPart.Ticks(joined(Report::ticked)))
                .with(new ReportPart.Comments(joined(Report::comments)))
                .with(new ReportPart.Versions(versions()))
                .with(new ReportPart.Cells(joined(report -> report.past().cells()).stream()
                        .sorted(Comparator.comparing(CellWas::until)).toList()));
        part("REVIEW", Report::review, ReportPart.Review::new);
        part("last", Report::last, ReportPart.Last::new);
    }

    /** Of two versions of one name the later bears a number: none is lost, and each can be asked for. */
    private List<NamedVersion> versions() {
        var all = new ArrayList<NamedVersion>();
        var names = new TreeSet<String>();
        for (var version : joined(report -> report.past().versions())) {
            var name = version.name();
            for (var i = 2; !names.add(name); i++) {
                name = version.name() + " (" + i + ")";
            }
            all.add(new NamedVersion(name, version.by(), version.date(), version.report()));
        }
        all.sort(Comparator.comparing(NamedVersion::date));
        return all;
    }

    /** A part that is one whole: what the one says that changed it, or what all say that did. */
    private <P> void part(String what, Function<Report, P> get, Function<P, ReportPart> set) {
        var changed = new TreeMap<String, Report>(teams);
        changed.values().removeIf(report -> get.apply(report).equals(get.apply(base)));
        if (changed.values().stream().map(get).distinct().count() == 1) {
            merged = merged.with(set.apply(get.apply(changed.firstEntry().getValue())));
        } else if (!changed.isEmpty()) {
            if (changed.containsKey(mine)) {
                merged = merged.with(set.apply(get.apply(changed.get(mine))));
            }
            conflicts.add(beside(what, changed));
        }
    }

    private void claims() {
        var changed = teams.values().stream().map(Report::claims).filter(claims -> !claims.equals(base.claims())).distinct().toList();
        if (changed.size() == 1) {
            merged = merged.with(new ReportPart.Claims(changed.getFirst())); // in the order of the one who changed them
            return;
        }
        var provisions = new TreeMap<String, SortedMap<String, List<FlexibilityClaim>>>();
        teams.forEach((team, report) -> {
            var all = new TreeSet<String>();
            base.claims().forEach(claim -> all.add(claim.provision()));
            report.claims().forEach(claim -> all.add(claim.provision()));
            for (var provision : all) {
                if (!under(base, provision).equals(under(report, provision))) {
                    provisions.computeIfAbsent(provision, made -> new TreeMap<>()).put(team, under(report, provision));
                }
            }
        });
        provisions.forEach((provision, by) -> {
            if (by.values().stream().distinct().count() == 1) {
                claim(provision, by.firstEntry().getValue());
            } else {
                if (by.containsKey(mine)) {
                    claim(provision, by.get(mine));
                }
                var values = new TreeMap<String, Optional<Answer>>();
                by.keySet().forEach(team -> values.put(team, Optional.of(new Answer.Words(provision))));
                conflicts.add(new Conflict(Conflict.Kind.BESIDE, Optional.empty(), "claim", Optional.empty(), values));
            }
        });
    }

    private void claim(String provision, List<FlexibilityClaim> now) {
        merged = Settling.claims(merged, base, provision, now);
    }

    static List<FlexibilityClaim> under(Report report, String provision) {
        return report.claims().stream().filter(claim -> claim.provision().equals(provision)).toList();
    }

    private static Conflict beside(String what, SortedMap<String, Report> teams) {
        var values = new TreeMap<String, Optional<Answer>>();
        teams.keySet().forEach(team -> values.put(team, Optional.empty()));
        return new Conflict(Conflict.Kind.BESIDE, Optional.empty(), what, Optional.empty(), values);
    }

    /** What the base has and no team took out, then what teams added, sorted so that their order does not matter. */
    private <T> List<T> joined(Function<Report, List<T>> list) {
        var changed = teams.values().stream().map(list).filter(each -> !each.equals(list.apply(base))).distinct().toList();
        if (changed.size() == 1) {
            return changed.getFirst(); // in the order of the one who changed it
        }
        var all = new ArrayList<T>(list.apply(base));
        all.removeIf(each -> teams.values().stream().anyMatch(report -> !list.apply(report).contains(each)));
        var added = new ArrayList<T>();
        teams.values().forEach(report -> list.apply(report).stream()
                .filter(each -> !list.apply(base).contains(each) && !added.contains(each))
                .forEach(added::add));
        added.sort(Comparator.comparing(String::valueOf));
        all.addAll(added);
        return all;
    }
}
