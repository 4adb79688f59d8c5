package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A22. The JDK's methods that format, parse, sort or change case use the machine's locale unless they are given one.
/// An object's methods depend on its construction, which is therefore what is checked.
final class NamedLocale {

    private static final String CONSTRUCTOR = "new";

    /// The types of arguments that replace the machine's locale.
    private static final Set<String> ANSWERS =
            Set.of("java.util.Locale", "java.text.DecimalFormatSymbols", "java.text.DateFormatSymbols");

    /// A type on each line, and its methods that use the machine's locale unless they have an argument of [#ANSWERS].
    private static final List<Asking> ASKING = """
            java.lang.String format formatted toLowerCase toUpperCase
            java.util.Locale getDefault
            java.util.Formatter new
            java.io.PrintStream printf format
            java.io.PrintWriter printf format
            java.io.Console printf format
            java.util.Scanner nextByte nextShort nextInt nextLong nextBigInteger nextFloat nextDouble nextBigDecimal
            java.util.Scanner hasNextByte hasNextShort hasNextInt hasNextLong hasNextBigInteger
            java.util.Scanner hasNextFloat hasNextDouble hasNextBigDecimal
            java.text.NumberFormat getInstance getNumberInstance getIntegerInstance getCurrencyInstance
            java.text.NumberFormat getPercentInstance getCompactNumberInstance
            java.text.DecimalFormat new
            java.text.DecimalFormatSymbols new getInstance
            java.text.DateFormat getInstance getDateInstance getTimeInstance getDateTimeInstance
            java.text.SimpleDateFormat new
            java.text.DateFormatSymbols new getInstance
            java.text.MessageFormat new format
            java.text.Collator getInstance
            java.text.BreakIterator getCharacterInstance getWordInstance getLineInstance getSentenceInstance
            java.time.format.DateTimeFormatter ofPattern ofLocalizedPattern
            java.time.format.DateTimeFormatter ofLocalizedDate ofLocalizedTime ofLocalizedDateTime
            java.time.format.DateTimeFormatterBuilder toFormatter
            java.util.Calendar getInstance
            java.util.GregorianCalendar new
            java.util.Currency getDisplayName getSymbol
            java.util.ResourceBundle getBundle
            """.lines().map(Asking::of).toList();

    private NamedLocale() {}

    static ArchitectureRule rule() {
        return new ArchitectureRule(
                "A22",
                "No code depends on the locale of the machine, so that what it writes and reads is the same"
                        + " everywhere, digits and letters included.",
                "name the locale: Locale.ROOT for what programs read, the reader's own for what a person reads."
                        + " Concatenate values into texts, and parse numbers with Integer.parseInt or new BigDecimal.",
                ASKING.stream().flatMap(Asking::targets).toList(),
                List.of(),
                Check.with(new Check("classes", type -> true, NamedLocale::asking)));
    }

    private static Stream<Violation> asking(JavaClass type) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .filter(call -> ASKING.stream().anyMatch(asking -> asking.isCalledBy(call)))
                .map(call ->
                        Violation.by(type, "uses the machine's locale by " + name(call), call.getSourceCodeLocation()));
    }

    private static String name(JavaCodeUnitAccess<?> call) {
        var owner = call.getTargetOwner().getName();
        return isConstruction(call) ? CONSTRUCTOR + " " + owner : owner + "." + call.getName();
    }

    private static boolean isConstruction(JavaCodeUnitAccess<?> call) {
        return call.getName().equals("<init>");
    }

    /// The methods of a type, and of its subtypes, that use the machine's locale; constructors count for the type
    /// alone.
    private record Asking(String type, Set<String> methods) {

        static Asking of(String line) {
            var words = line.split(" ");
            return new Asking(words[0], Arrays.stream(words).skip(1).collect(Collectors.toUnmodifiableSet()));
        }

        Stream<String> targets() {
            return methods.stream().map(method -> method.equals(CONSTRUCTOR) ? type : type + "#" + method);
        }

        boolean isCalledBy(JavaCodeUnitAccess<?> call) {
            var isMeant = isConstruction(call)
                    ? methods.contains(CONSTRUCTOR)
                            && call.getTargetOwner().getName().equals(type)
                    : methods.contains(call.getName())
                            && call.getTargetOwner().isAssignableTo(type)
                            && !isDecidedByItsObject(call);
            return isMeant
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(parameter -> ANSWERS.contains(parameter.getName()));
        }

        /// Whether a message is formatted by an existing object; the static method also has the pattern as an argument.
        private boolean isDecidedByItsObject(JavaCodeUnitAccess<?> call) {
            return type.equals("java.text.MessageFormat")
                    && !call.getTarget()
                            .getRawParameterTypes()
                            .get(0)
                            .getName()
                            .equals("java.lang.String");
        }
    }
}
