package com.gyroscops.benchmarks;

import com.gyroscops.benchmarks.capacity.CapacityTable;
import com.gyroscops.benchmarks.http.CollectorsTable;
import com.gyroscops.benchmarks.http.FreshTable;
import com.gyroscops.benchmarks.http.HttpTable;
import com.gyroscops.benchmarks.http.TailTable;
import com.gyroscops.benchmarks.pipeline.PipelineTable;
import com.gyroscops.benchmarks.queries.QueriesTable;
import com.gyroscops.benchmarks.start.StartTable;
import com.gyroscops.benchmarks.stores.StoresTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures one table, or generates the page of all results.
public final class Main {

    private static final List<Table> TABLES = Stream.concat(
                    QueriesTable.all().stream(),
                    Stream.of(
                            new CapacityTable(),
                            new StoresTable(),
                            new HttpTable(),
                            new CollectorsTable(),
                            new TailTable(),
                            new FreshTable(),
                            new PipelineTable(),
                            new StartTable()))
            .toList();

    private Main() {}

    /// Measures a table, or prints the names of all tables.
    ///
    /// @param arguments the table's name, and whether the run is quick
    public static void main(String[] arguments) {
        var name = arguments.length == 0 ? "" : arguments[0];
        var quick = arguments.length > 1 && Boolean.parseBoolean(arguments[1]);
        if (name.equals("report")) {
            Report.write(TABLES);
            return;
        }
        TABLES.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .ifPresentOrElse(table -> measure(table, quick), Main::help);
    }

    private static void measure(Table table, boolean quick) {
        System.out.println(table.sentence());
        Quiet.check();
        var quiet = new Quiet();
        var figures = Figure.together(table.measure(new Progress(), quick));
        var machine = new LinkedHashMap<>(Machine.facts());
        machine.putAll(quiet.fact());
        figures.forEach(figure -> System.out.printf(
                Locale.ROOT, "%-40s %-24s %14.1f %s%n", figure.what(), figure.subject(), figure.best(), figure.unit()));
        new Results(table.name(), quick, machine, figures).write();
    }

    private static void help() {
        System.err.println("Say which table, with -Dtable=…, and -Dquick=true only to see that it works:");
        TABLES.forEach(table -> System.err.printf(Locale.ROOT, "  %-10s %s%n", table.name(), table.sentence()));
        System.err.println("  report     Makes docs/performance.md of the results that are there.");
        System.exit(2);
    }
}
