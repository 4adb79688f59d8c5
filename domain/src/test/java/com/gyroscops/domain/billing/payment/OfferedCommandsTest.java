package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.FACTS;
import static com.gyroscops.domain.billing.payment.PaymentExamples.MAX;
import static com.gyroscops.domain.billing.payment.PaymentExamples.approve;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancel;
import static com.gyroscops.domain.billing.payment.PaymentExamples.capture;
import static com.gyroscops.domain.billing.payment.PaymentExamples.fail;
import static com.gyroscops.domain.billing.payment.PaymentExamples.process;
import static com.gyroscops.domain.billing.payment.PaymentExamples.refund;
import static com.gyroscops.domain.billing.payment.PaymentExamples.reject;
import static com.gyroscops.domain.billing.payment.PaymentStates.AMOUNT;
import static com.gyroscops.domain.billing.payment.ReviewerRole.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.Payment.Absent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The explorer's table of the commands that are possible in each status agrees with the rules.
class OfferedCommandsTest {

    private static final Path PAGE =
            Path.of("../explorer/src/main/resources/com/gyroscops/explorer/lib/payment-commands.js");
    private static final Pattern COMMAND = Pattern.compile("\\{ name: '([a-z-]+)',.* possible: \\[(.*?)]");
    private static final Pattern STATUS = Pattern.compile("'(\\w+)'");

    /// Each command with fields that fit the payment.
    private static final Map<String, PaymentCommand> COMMANDS = Map.of(
            "process", process(AMOUNT),
            "approve-review", approve(DIRECTOR, MAX),
            "reject-review", reject(DIRECTOR, MAX),
            "capture", capture(),
            "refund", refund(AMOUNT),
            "cancel", cancel(),
            "fail", fail());

    @Test
    void a_command_is_offered_in_the_statuses_in_which_it_leads_to_an_event() throws IOException {
        var possible = COMMANDS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, command -> statusesFor(command.getValue())));

        assertThat(offered()).isEqualTo(possible);
    }

    private static Map<String, Set<String>> offered() throws IOException {
        return COMMAND.matcher(Files.readString(PAGE))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> STATUS.matcher(row.group(2))
                        .results()
                        .map(status -> status.group(1))
                        .collect(Collectors.toSet())));
    }

    private static Set<String> statusesFor(PaymentCommand command) {
        return PaymentStates.all().stream()
                .filter(payment -> !(payment instanceof Absent))
                .filter(payment -> payment.decide(command, FACTS).exists(events -> !events.isEmpty()))
                .map(payment -> Names.of(payment).replaceAll("(?<=.)(?=\\p{Lu})", "_"))
                .map(status -> status.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
