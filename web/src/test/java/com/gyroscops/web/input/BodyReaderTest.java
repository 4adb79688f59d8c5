package com.gyroscops.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Request;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyReaderTest {

    private static final BodyTypes TYPES = new BodyTypes()
            .withTexts(Named.class, Format.text("It must be small letters.", text -> text.matches("[a-z]+")))
            .withText(
                    Hue.class,
                    Format.text("It must be a hue.", text -> text.startsWith("#"))
                            .map(Hue::new))
            .withPair(Span.class, "from", number(), "to", number(), Span::new);

    private interface Named {}

    private record Name(String value) implements Named {}

    private record Hue(String code) {}

    private record Span(long from, long to) {}

    private enum Size {
        SMALL,
        LARGE
    }

    private record Item(Name name, @Bounds(min = 1, max = 9) int count, Optional<Hue> hue) {}

    private record Order(
            Name name,
            Optional<Hue> hue,
            Size size,
            Span span,
            boolean gift,
            long weight,
            Optional<String> note,
            @Bounds(min = 1, max = 2) List<Item> items) {}

    @Test
    void a_record_is_read_by_the_types_of_its_components() {
        var json = "{'name':'tea','size':'LARGE','from':'3','to':'7','gift':true,'weight':12,'note':'x',"
                + "'items':[{'name':'green','count':2}]}";

        assertThat(read(json))
                .isEqualTo(new Order(
                        new Name("tea"),
                        Optional.empty(),
                        Size.LARGE,
                        new Span(3, 7),
                        true,
                        12,
                        Optional.of("x"),
                        List.of(new Item(new Name("green"), 2, Optional.empty()))));
    }

    @Test
    void all_that_is_wrong_is_told_in_the_order_of_the_components_then_unknown_then_repeated_fields() {
        var json = "{'zebra':1,'name':'TEA','hue':'red','size':'huge','from':'x','gift':1,'weight':-1,'note':'',"
                + "'items':[{'name':1,'count':10},7],'ant':1,'name':'T'}";

        assertThat(errors(json))
                .containsExactly(
                        "name:malformed:It must be small letters.",
                        "hue:malformed:It must be a hue.",
                        "size:malformed:It must be one of LARGE, SMALL.",
                        "from:malformed:It must be a whole number from 0.",
                        "to:missing:It is required.",
                        "gift:wrong-type:It must be a JSON boolean.",
                        "weight:malformed:It must be a whole number from 0.",
                        "note:malformed:It must be 1 to 500 characters.",
                        "items[0].name:wrong-type:It must be a JSON string.",
                        "items[0].count:malformed:It must be a whole number from 1 to 9.",
                        "items[1]:wrong-type:It must be a JSON object.",
                        "zebra:unknown:There is no such field.",
                        "ant:unknown:There is no such field.",
                        "name:repeated:It must be given only once.");
    }

    @Test
    void a_mistake_alone_is_told_and_one_within_a_list_with_its_place() {
        var json = "{'name':'tea','name':'tea','size':'SMALL','from':'3','to':'7','gift':true,'weight':12,"
                + "'items':[{'name':'green','count':2,'count':2,'hue':'red','ant':1},{'name':'black'}]}";

        assertThat(errors(json))
                .containsExactly(
                        "items[0].hue:malformed:It must be a hue.",
                        "items[0].ant:unknown:There is no such field.",
                        "items[0].count:repeated:It must be given only once.",
                        "items[1].count:missing:It is required.",
                        "name:repeated:It must be given only once.");
    }

    @ParameterizedTest
    @CsvSource({
        "[], wrong-size:It must have 1 to 2 items.",
        "'[1,2,3]', wrong-size:It must have 1 to 2 items.",
        "{}, wrong-type:It must be a JSON array.",
        "null, wrong-type:It must be a JSON array."
    })
    void a_list_has_a_size(String items, String wrong) {
        var json = "{'name':'tea','size':'SMALL','from':'3','to':'7','gift':true,'weight':12,'items':" + items + "}";

        assertThat(errors(json)).containsExactly("items:" + wrong);
    }

    @Test
    void a_text_is_as_long_as_a_reader_counts() {
        record Note(String text) {}
        var reader = TYPES.reader(Note.class);

        assertThat(reader.read(call("{'text':'" + "😀".repeat(500) + "'}"))).isInstanceOf(Parsed.Valid.class);
        assertThat(reader.read(call("{'text':'" + "😀".repeat(501) + "'}"))).isInstanceOf(Parsed.Invalid.class);
    }

    @Test
    void a_number_may_be_missing() {
        record Rating(@Bounds(min = 1, max = 5) Optional<Integer> stars, Optional<Long> votes) {}

        assertThat(TYPES.reader(Rating.class)
                        .read(call("{'stars':5,'votes':7}"))
                        .map(BodyReader.Body::value))
                .isEqualTo(Parsed.valid(new Rating(Optional.of(5), Optional.of(7L))));
        assertThat(TYPES.reader(Rating.class).read(call("{}")).map(BodyReader.Body::value))
                .isEqualTo(Parsed.valid(new Rating(Optional.empty(), Optional.empty())));
        assertThat(TYPES.reader(Rating.class).read(call("{'stars':6}")).map(BodyReader.Body::value))
                .isEqualTo(Parsed.invalid("stars", "malformed", "It must be a whole number from 1 to 5."));
    }

    @Test
    void a_type_that_no_body_can_have_is_refused_when_the_reader_is_made() {
        record Link(Optional<URI> target) {}

        assertThatThrownBy(() -> TYPES.reader(Link.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("target");
    }

    private static Object read(String json) {
        return switch (TYPES.reader(Order.class).read(call(json))) {
            case Parsed.Valid<BodyReader.Body<Order>>(var body) -> body.value();
            case Parsed.Invalid<BodyReader.Body<Order>>(var errors) -> errors;
        };
    }

    private static List<String> errors(String json) {
        return switch (TYPES.reader(Order.class).read(call(json))) {
            case Parsed.Valid<BodyReader.Body<Order>> valid -> throw new AssertionError(valid);
            case Parsed.Invalid<BodyReader.Body<Order>>(var errors) ->
                errors.stream()
                        .map(error -> error.field() + ":" + error.code() + ":" + error.message())
                        .toList();
        };
    }

    private static Call call(String json) {
        var request = new Request("POST", "/", "", Headers.none(), Body.of(json.replace('\'', '"')));
        return new Call(request, "op", Map.of(), "c", "log");
    }

    private static Format<Long> number() {
        return Format.wholeNumber(0, Long.MAX_VALUE);
    }
}
