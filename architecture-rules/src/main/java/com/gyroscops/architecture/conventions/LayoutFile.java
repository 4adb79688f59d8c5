package com.gyroscops.architecture.conventions;

import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.LayoutKey;
import com.gyroscops.architecture.Role;
import com.gyroscops.architecture.RuleKey;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A layout file: `key = name, name` on each line, `#` before a comment.
///
/// @param root the package above all others; empty when the file does not define it
/// @param names the names of each key; empty for a key with `none`
/// @param allowed the additional types outside the code base that a role may use
/// @param optional the keys that the code may have no class for yet, and the rules that may have nothing to check
public record LayoutFile(
        String root, Map<LayoutKey, List<String>> names, Map<Role, List<String>> allowed, Set<LayoutKey> optional) {

    private static final Map<String, LayoutKey> KEYS =
            CodeConcept.keys().collect(Collectors.toMap(LayoutKey::key, key -> key, (first, second) -> first, LinkedHashMap::new));
    private static final Map<String, Role> ALLOW = Stream.of(Role.DOMAIN, Role.APPLICATION, Role.FRAMEWORK)
            .collect(Collectors.toMap(role -> "allow." + role.name().toLowerCase(Locale.ROOT), role -> role));

    /// A file without entries.
    public static LayoutFile empty() {
        return new LayoutFile("", Map.of(), Map.of(), Set.of());
    }

    /// Reads a layout file.
    ///
    /// @throws IOException if it cannot be read
    /// @throws BadLayout if it is invalid
    public static LayoutFile read(Path file) throws IOException {
        try {
            return parse(Files.readAllLines(file));
        } catch (CharacterCodingException e) {
            throw new BadLayout("the layout file " + file + " is not UTF-8 text");
        }
    }

    /// The layout that the file describes, with the defaults for all keys that it does not define.
    ///
    /// @throws IOException if it cannot be read
    /// @throws BadLayout if it is invalid, or does not define the root
    public static Layout layout(Path file) throws IOException {
        var read = read(file);
        if (read.root.isEmpty()) {
            throw new BadLayout("the layout does not say `root = …`, the package above all others");
        }
        return read.over(Layout.under(read.root));
    }

    static LayoutFile parse(List<String> lines) {
        var root = "";
        var names = new LinkedHashMap<LayoutKey, List<String>>();
        var allowed = new LinkedHashMap<Role, List<String>>();
        var optional = new LinkedHashSet<LayoutKey>();
        for (int i = 0; i < lines.size(); i++) {
            // Editors on Windows begin files with a byte order mark.
            var line = lines.get(i).replaceFirst("^\\ufeff", "").replaceFirst("#(?=[\\s]|$).*|^\\s*#.*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            var at = "line " + (i + 1) + ", `" + line + "`: ";
            var key = line.split("=", 2)[0].strip();
            var values = values(line, at);
            if (!key.equals("none") && !key.equals("optional")) {
                values.forEach(value -> NamePattern.check(value, at));
            }
            if (key.equals("root")) {
                root = values.get(0);
            } else if (key.equals("none")) {
                values.stream().filter(LayoutFile::isRule).forEach(rule -> optional.add(new RuleKey(rule)));
                values.stream()
                        .filter(value -> !isRule(value))
                        .forEach(value -> put(names, known(value, KEYS, at), List.of(), at));
            } else if (key.equals("optional")) {
                values.forEach(value -> optional.add(isRule(value) ? new RuleKey(value) : known(value, KEYS, at)));
            } else if (ALLOW.containsKey(key)) {
                allowed.merge(known(key, ALLOW, at), values, LayoutFile::both);
            } else {
                put(names, known(key, KEYS, at), values.equals(List.of("none")) ? List.of() : values, at);
            }
        }
        return new LayoutFile(root, names, allowed, optional);
    }

    /// `layout` with the entries of this file in place of its own.
    public Layout over(Layout layout) {
        var result = layout;
        for (var entry : names.entrySet()) {
            var values = entry.getValue().toArray(String[]::new);
            result = values.length == 0
                    ? result.without(entry.getKey())
                    : entry.getKey() instanceof Role role
                            ? result.without(role).with(role, values)
                            : result.calling((CodeConcept) entry.getKey(), values);
        }
        for (var more : allowed.entrySet()) {
            result = result.allowing(more.getKey(), more.getValue().toArray(String[]::new));
        }
        return result.withOptional(optional.toArray(LayoutKey[]::new));
    }

    private static List<String> values(String line, String at) {
        if (!line.contains("=")) {
            throw new BadLayout(at + "there is no `=`");
        }
        var values = Arrays.stream(line.split("=", 2)[1].split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.isEmpty()) {
            throw new BadLayout(at + "no name follows; write `none` if there is nothing of the kind");
        }
        return values;
    }

    private static boolean isRule(String value) {
        return value.matches("A\\d\\d");
    }

    private static <V> V known(String key, Map<String, V> keys, String at) {
        var value = keys.get(key);
        if (value == null) {
            throw new BadLayout(at + "nothing is called `" + key + "`; there are root, none, optional, "
                    + Stream.concat(
                                    KEYS.keySet().stream(),
                                    ALLOW.keySet().stream().sorted())
                            .collect(Collectors.joining(", ")));
        }
        return value;
    }

    private static void put(Map<LayoutKey, List<String>> names, LayoutKey key, List<String> values, String at) {
        if (values.contains("none")) {
            throw new BadLayout(at + "`none` stands alone");
        }
        var before = names.get(key);
        if (before != null && (before.isEmpty() || values.isEmpty())) {
            throw new BadLayout(at + "an earlier line says otherwise");
        }
        names.merge(key, values, LayoutFile::both);
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
