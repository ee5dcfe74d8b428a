package org.ctfdesk.cli.article6;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.NumbersOption;
import org.ctfdesk.cli.console.ReadingOptions;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.ledger.LedgerCsv;
import org.ctfdesk.ledger.LevelsCsv;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.ReadingFailure;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code article-6}: prints the rows of table 4 on cooperative approaches that follow from a ledger of actions. */
@Command(
        name = "article-6",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Prints every row of table 4 on cooperative approaches, by year, as it follows from a ledger.",
            "The figures are those of decision 2/CMA.3, annex, paras. 7 to 10 and 23; yearly levels can be given besides. It also",
            "prints what was set aside and why, and what the checks say of the ledger."
        },
        footer = {
            "",
            "LEDGER is a CSV, one action a line; its columns are those of the agreed electronic format (decision 4/CMA.6, annex II,",
            "table 3), in any order. Columns that are not known are left out and told. The format's name or the short form may stand",
            "at the head; needed are date, type and a quantity:",
            "  Action date                    date       2024-06-30 or 30/06/2024",
            "  Action type                    type       Authorization, Issuance, First transfer, Transfer, Acquisition, Use,",
            "                                            Cancellation, Voluntary Cancellation",
            "  Action subtype                 subtype    what a first transfer is: First transfer to another Party, Authorization,",
            "                                            Issuance, Use or cancellation, …",
            "  Quantity (t CO2 eq)            quantity   always in t CO2 eq",
            "  Quantity (in non-GHG metric)   quantityInMetric   with --metric, or with metric and nonGhgMetric",
            "  Vintage                        vintage    the calendar year in which the mitigation occurred",
            "  Calendar year for which the ITMOs are used towards the Party’s NDC   yearOfUse   (default: the action’s year)",
            "  First ID, Last ID              firstId, lastId    tell outcomes apart that stand in several lines",
            "  Authorization ID               authorizationId",
            "  Own reference                  reference  what messages call the line (default: its number)",
            "  and approachId, firstTransferringParty, partyRegistry, unitRegistry, firstUnit, lastUnit, metric, gwp, nonGhgMetric,",
            "  mitigationType, transferringParty, acquiringParty, purpose, usingParty, usingEntity, consistency, information.",
            "What an action was authorized for may stand in the same line (or in a file of its own, --authorizations):",
            "  Purposes for authorization           purposes                  NDC (default), OIMP, IMP, OP, NDC and OIMP, …",
            "  First transfer definition for OIMP   firstTransferDefinition   Authorization, Issuance, Use or cancellation",
            "  Authorized quantity                  authorizedQuantity",
            "",
            "LEVELS is a CSV: year,level and perhaps portion and trajectory. level is row 23(a), or 23(i) with --metric; portion is",
            "row 23(b); trajectory is row 7(a)(i), or 7(b) of a multi-year NDC. A year without a level has no balance.",
            "",
            "With --json: one object; keys 7a_i, 7b, 23a, 23b, 23i, 23c, 23d, 23e, 23f, 7a_ii, 23g, 23h, 23k_i and 23k_ii each hold one",
            "number a year, null where the row is blank there, text where a notation key stands; 23g is above zero for what leaves the",
            "Party. unit holds the unit of each row; setAside and findings are arrays. deviation holds balance less trajectory, or under",
            "averaging the net quantity of the year less the average; assessment the verdict with what is compared.",
            "",
            "Exit codes: 0 done, 1 a check found an error in the ledger, 2 the command was wrong or a file cannot be read.",
            "",
            "Example: ctf-desk article-6 actions.csv --party XAA --single-year --method averaging --latest 2024 --levels levels.csv"
        })
public final class Article6Command implements Callable<Integer> {
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})\\s*[-–/]\\s*(\\d{4})");

    /** The methods of 2/CMA.3, annex, para. 7, as they are asked for. */
    enum Asked {
        AVERAGING,
        TRAJECTORY,
        MULTI_YEAR
    }

    /** Which kind of NDC it is. */
    public static final class Kind {
        @Option(names = "--single-year", description = "The NDC has a single-year target: para. 7(a).")
        private boolean singleYear;

        @Option(names = "--multi-year", description = "The NDC has a multi-year target: para. 7(b).")
        private boolean multiYear;
    }

    private final Console console;

    @Parameters(paramLabel = "LEDGER.csv", description = "The actions.")
    private Path ledger;

    @Option(names = "--authorizations", paramLabel = "FILE.csv",
            description = "The authorizations: columns of the format’s table 2, Authorization ID needed.")
    private Path authorizations;

    @Option(names = "--period", paramLabel = "YEARS", defaultValue = "2021-2030",
            description = "The NDC implementation period (default: ${DEFAULT-VALUE}).")
    private String period;

    @ArgGroup(exclusive = true)
    private Kind kind = new Kind();

    @Option(names = "--method", paramLabel = "METHOD",
            description = "averaging (para. 7(a)(ii)), trajectory (para. 7(a)(i), or 7(b) with --multi-year) or multi-year (para. 7(b)).")
    private String method;

    @Option(names = "--latest", paramLabel = "YEAR",
            description = "The latest reporting year (default: the last year that has a level).")
    private Integer latest;

    @Option(names = "--levels", paramLabel = "LEVELS.csv", description = "Yearly inventory or indicator levels.")
    private Path levels;

    @Option(names = "--levels-unit", paramLabel = "UNIT", defaultValue = "kt CO2 eq",
            description = "Unit of levels and balance: t, kt or Mt CO2 eq (default: ${DEFAULT-VALUE}).")
    private String levelsUnit;

    @Option(names = "--unit", paramLabel = "UNIT", defaultValue = "t CO2 eq",
            description = "Unit in which rows 23(c) to 23(h) are printed (default: ${DEFAULT-VALUE}).")
    private String unit;

    @Option(names = "--metric", paramLabel = "METRIC", defaultValue = "",
            description = "A non-GHG metric, as GWh: levels are those of an indicator, and only outcomes in this metric count (para. 9).")
    private String metric;

    @Option(names = "--target", paramLabel = "LEVEL",
            description = "The target level of the end year, or the budget of the period with --multi-year, in the unit of the levels:"
                    + " assessed as MPGs, para. 70 asks.")
    private BigDecimal target;

    @Option(names = "--party", paramLabel = "ISO3", defaultValue = "",
            description = "The Party’s code; without it every line counts as its own.")
    private String party;

    @Option(names = "--reading", paramLabel = "POINT=READING",
            description = {
                "How a point is read that the decision leaves open; may be said several times. The first of each is the default:",
                "average=restated|as-filed, which years bear the average (para. 7(a)(ii));",
                "adjustment-year=vintage|first-transfer, without averaging (para. 8(a));",
                "23c=without-oimp|with-oimp, whether row 23(c) holds outcomes for other purposes too;",
                "23d=first-transferred|authorized, what row 23(d) shows;",
                "at-authorization=authorized|issued, what counts where the authorization is the first transfer (para. 2(b))."
            })
    private List<String> readings = List.of();

    @Mixin
    private NumbersOption numbers = new NumbersOption();

    @Option(names = "--json", description = "Prints one JSON object, for machines.")
    private boolean json;

    public Article6Command(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            var yearly = levels == null ? noLevels() : levels();
            var setting = setting(yearly);
            var lines = LedgerCsv.actions(file(ledger), metric.strip(), numbers.style(), console.words());
            var under = authorizations == null
                    ? LedgerCsv.Lines.of(lines.authorizations())
                    : authorizations(lines);
            var columns = new TreeSet<>(lines.columns());
            columns.addAll(under.columns());
            lines.unknown().forEach(name -> told("ledger.csv.unknown", ledger, name));
            lines.scaled().forEach(each -> told("ledger.csv.scaled", ledger, each));
            var periods = setting.years();
            yearly.values().forEach(years -> years.keySet()
                    .removeIf(year -> !periods.contains(year) && told("cli.article6.outside", levels, year)));
            var report = setting.report(lines.items(), under.items(), yearly);
            var names = new LedgerNames(report, console.words());
            names.wantParty(setting.iso3());
            names.wantMetric(setting.metric());
            if (setting.latest() > setting.to()) {
                console.err().println(console.words()
                        .of("cli.article6.beyond", setting.latest(), setting.to(), Window.of(report).closing()));
            }
            return new Article6Print(console, setting, report, columns).print(json);
        } catch (ReadingFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }

    private CsvFile file(Path path) throws ReadingFailure {
        var whole = CsvFile.read(path);
        whole.notes().forEach(note -> told("ledger.csv.note", path, String.join(" ", note.fields()).strip()));
        return whole.withoutNotes();
    }

    private LedgerCsv.Lines authorizations(LedgerCsv.Lines actions) throws ReadingFailure {
        if (!actions.authorizations().isEmpty()) {
            throw new CommandFailure(console.words().of("cli.article6.twice", ledger, authorizations));
        }
        var lines = LedgerCsv.authorizations(file(authorizations), numbers.style(), console.words());
        lines.unknown().forEach(name -> told("ledger.csv.unknown", authorizations, name));
        return lines;
    }

    private Map<LevelsCsv.Column, SortedMap<Integer, Quantity>> levels() throws ReadingFailure {
        var file = file(levels);
        var read = LevelsCsv.read(file, numbers.style(), console.words());
        LevelsCsv.refuseOtherUnit(file, metric.isBlank() ? levelsUnit : metric, console.words());
        LevelsCsv.unknown(file).forEach(name -> told("ledger.csv.unknown", levels, name));
        return read;
    }

    private static Map<LevelsCsv.Column, SortedMap<Integer, Quantity>> noLevels() {
        return new EnumMap<>(LevelsCsv.Column.class);
    }

    private boolean told(String key, Path file, Object what) {
        console.err().println(console.words().of(key, file.getFileName(), what));
        return true;
    }

    private Article6Setting setting(Map<LevelsCsv.Column, SortedMap<Integer, Quantity>> yearly) {
        var years = PERIOD.matcher(period.strip());
        if (!years.matches() || years.group(1).compareTo(years.group(2)) > 0) {
            throw failure("cli.article6.period", period);
        }
        var from = Integer.parseInt(years.group(1));
        var to = Integer.parseInt(years.group(2));
        var last = latest != null ? latest : LevelsCsv.latest(yearly);
        if (last == 0) {
            throw failure("cli.article6.noLatest");
        }
        if (last < from) {
            throw failure("cli.article6.latest", last, from);
        }
        return new Article6Setting(party.strip().toUpperCase(Locale.ROOT), from, to, last, method(), metric.strip(),
                new ReadingOptions(console.words()).read(readings, Readings.ADOPTED), unit(unit), unit(levelsUnit),
                Optional.ofNullable(target));
    }

    private Method method() {
        if (method == null) {
            if (kind.multiYear) {
                return Method.MULTI_YEAR;
            }
            throw failure("cli.article6.noMethod");
        }
        return switch (asked()) {
            case AVERAGING -> {
                if (kind.multiYear) {
                    throw failure("cli.article6.averaging");
                }
                yield Method.SINGLE_YEAR_AVERAGING;
            }
            case TRAJECTORY -> kind.multiYear ? Method.MULTI_YEAR : Method.SINGLE_YEAR_TRAJECTORY;
            case MULTI_YEAR -> {
                if (kind.singleYear) {
                    throw failure("cli.article6.multiYear");
                }
                yield Method.MULTI_YEAR;
            }
        };
    }

    private Asked asked() {
        for (var each : Asked.values()) {
            if (each.name().replace('_', '-').equalsIgnoreCase(method.strip())) {
                return each;
            }
        }
        throw failure("cli.article6.method", method);
    }

    private CarbonUnit unit(String written) {
        return CarbonUnit.of(written).orElseThrow(() -> failure("cli.article6.unit", written));
    }

    private CommandFailure failure(String key, Object... arguments) {
        return new CommandFailure(console.words().of(key, arguments));
    }
}
