package com.gyroscops.museum.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is wrong with the rows and those who name them; nothing, when all is well.
final class Judgement {

    private final List<Row> rows;
    private final Set<String> ids;

    Judgement(List<Row> rows) {
        this.rows = rows;
        this.ids = rows.stream().map(Row::id).collect(Collectors.toSet());
    }

    List<String> mistakes(List<Citation> citations, List<Mention> mentions) {
        var cited = citations.stream().map(Citation::row).collect(Collectors.toSet());
        var mistakes = new ArrayList<String>(repeated());
        for (var row : rows) {
            if (row.uncited().isEmpty() && !cited.contains(row.id())) {
                mistakes.add(row.id() + " is proven by no test, and nothing says why: " + row.title());
            }
            if (row.uncited().isPresent() && cited.contains(row.id())) {
                mistakes.add("%s is cited by a test, so it is no longer true that it is %s"
                        .formatted(row.id(), row.uncited().get()));
            }
        }
        for (var citation : citations) {
            if (!ids.contains(citation.row())) {
                mistakes.add("%s.%s cites %s, which there is not"
                        .formatted(citation.writtenIn(), citation.method(), citation.row()));
            }
        }
        for (var mention : mentions) {
            if (!ids.contains(mention.row())) {
                mistakes.add("%s names %s, which there is not".formatted(mention.file(), mention.row()));
            }
        }
        return mistakes.stream().distinct().toList();
    }

    private List<String> repeated() {
        var seen = new HashSet<String>();
        return rows.stream()
                .map(Row::id)
                .filter(id -> !seen.add(id))
                .map(id -> id + " is listed twice")
                .toList();
    }
}
