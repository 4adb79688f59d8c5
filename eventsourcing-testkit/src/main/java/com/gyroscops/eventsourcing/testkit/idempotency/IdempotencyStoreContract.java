package com.gyroscops.eventsourcing.testkit.idempotency;

import static com.gyroscops.eventsourcing.testkit.idempotency.Requests.KEY;
import static com.gyroscops.eventsourcing.testkit.idempotency.Requests.SAID;
import static com.gyroscops.eventsourcing.testkit.idempotency.Requests.SAID_OTHERWISE;
import static com.gyroscops.eventsourcing.testkit.idempotency.Requests.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.Executed;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.KeyReused;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.Remembered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of an [IdempotencyStore] for sequential requests; races are in [IdempotencyRacesContract]. An adapter's
/// test extends it and creates the store.
public abstract class IdempotencyStoreContract {

    private Requests requests;

    /// Creates an empty store with room for 1,000 outcomes, none of which expires during a test.
    protected abstract IdempotencyStore newStore();

    @BeforeEach
    final void open() {
        requests = new Requests(newStore());
    }

    @Test
    void a_repeated_request_is_given_the_outcome_of_its_first_execution() {
        assertThat(requests.send(KEY, () -> "first")).isEqualTo(new Executed<>("first"));

        assertThat(requests.send(KEY, () -> "second")).isEqualTo(new Remembered<>("first"));
        assertThat(requests.send(KEY, () -> "third")).isEqualTo(new Remembered<>("first"));
        assertThat(requests.executions()).hasValue(1);
    }

    @Test
    void a_key_that_is_used_for_another_request_is_refused_and_the_first_stays_remembered() {
        requests.send(KEY, () -> "first");

        assertThat(requests.send(KEY, SAID_OTHERWISE, () -> "other")).isEqualTo(new KeyReused<>());
        assertThat(requests.send(KEY, SAID, () -> "second")).isEqualTo(new Remembered<>("first"));
        assertThat(requests.executions()).hasValue(1);
    }

    @Test
    void an_outcome_that_is_not_worth_keeping_is_given_to_its_own_caller_only() {
        assertThat(requests.send(KEY, () -> "maybe later")).isEqualTo(new Executed<>("maybe later"));
        assertThat(requests.send(KEY, () -> "now")).isEqualTo(new Executed<>("now"));
        assertThat(requests.send(KEY, () -> "again")).isEqualTo(new Remembered<>("now"));
    }

    @Test
    void a_key_is_free_again_when_its_outcome_was_not_worth_keeping() {
        requests.send(KEY, () -> "maybe later");

        assertThat(requests.send(KEY, SAID_OTHERWISE, () -> "other")).isEqualTo(new Executed<>("other"));
        assertThat(requests.send(KEY, SAID, () -> "first")).isEqualTo(new KeyReused<>());
    }

    @Test
    void an_exception_reaches_its_caller_and_is_not_remembered() {
        var broken = new IllegalArgumentException("broken");

        assertThatThrownBy(() -> requests.send(KEY, () -> {
                    throw broken;
                }))
                .isSameAs(broken);
        assertThat(requests.send(KEY, () -> "mended")).isEqualTo(new Executed<>("mended"));
        assertThat(requests.send(KEY, () -> "again")).isEqualTo(new Remembered<>("mended"));
    }

    @Test
    void equal_keys_of_different_users_and_organizations_have_nothing_to_do_with_each_other() {
        var otherUser = new IdempotencyStore.Key(KEY.organization(), "user-2", KEY.key());
        var otherOrganization = new IdempotencyStore.Key("organization-2", KEY.user(), KEY.key());
        requests.send(KEY, () -> "mine");

        assertThat(requests.send(otherUser, () -> "theirs")).isEqualTo(new Executed<>("theirs"));
        assertThat(requests.send(otherOrganization, SAID_OTHERWISE, () -> "yours"))
                .isEqualTo(new Executed<>("yours"));
        assertThat(requests.send(KEY, () -> "again")).isEqualTo(new Remembered<>("mine"));
    }

    @Test
    void an_action_may_send_a_request_of_its_own() {
        var outer = requests.send(
                KEY, () -> "outer " + requests.send(key("key-2"), () -> "inner").equals(new Executed<>("inner")));

        assertThat(outer).isEqualTo(new Executed<>("outer true"));
        assertThat(requests.send(key("key-2"), () -> "again")).isEqualTo(new Remembered<>("inner"));
    }

    @Test
    void all_of_a_thousand_outcomes_are_remembered() {
        for (var i = 0; i < 1_000; i++) {
            var number = i;
            requests.send(key("key-" + i), () -> "outcome " + number);
        }

        for (var i = 0; i < 1_000; i++) {
            assertThat(requests.send(key("key-" + i), () -> "again")).isEqualTo(new Remembered<>("outcome " + i));
        }
    }
}
