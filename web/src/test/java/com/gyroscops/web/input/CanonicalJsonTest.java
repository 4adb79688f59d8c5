package com.gyroscops.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a':1,'b':[true,null]} | { 'b' : [ true , null ] , 'a' : 1 }",
                "{'a':'\\u00e9\\/'}      | {'a':'é/'}",
                "{'a':{'c':1,'b':2}}     | {'a':{'b':2,'c':1}}"
            })
    void the_same_written_in_another_way_is_the_same(String one, String other) {
        assertThat(canonical(one)).isEqualTo(canonical(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a':'1'}       | {'a':1}",
                "{'a':1}         | {'b':1}",
                "{'a':'t'}       | {'a':true}",
                "{'a':null}      | {}",
                "['a','b']       | ['b','a']",
                "['a','b']       | ['a1:b']",
                "['ab']          | ['a','b']",
                "[[],1]          | [[1]]",
                "[1,2]           | [12]",
                "{'a':'1:b'}     | {'a':'1','b':''}"
            })
    void anything_else_is_not(String one, String other) {
        assertThat(canonical(one)).isNotEqualTo(canonical(other));
    }

    private static String canonical(String json) {
        return switch (JsonReader.read(Body.of(json.replace('\'', '"')))) {
            case Parsed.Valid<JsonValue>(var value) -> CanonicalJson.of(value);
            case Parsed.Invalid<JsonValue> invalid -> throw new AssertionError(json + invalid.errors());
        };
    }
}
