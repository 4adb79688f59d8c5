package com.gyroscops.architecture.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

class EscapingTest {

    private static final String NASTY = "a\"b\\c<d>&'e'\t\n\réè€😀]]>${x}%s";

    @Test
    void json_reads_back_as_it_was() {
        var text = NASTY + "\u0000\u001f\u2028";

        assertThat(JsonMapper.shared()
                        .readTree(Json.of(Map.of(text, List.of(text, 7, true))))
                        .get(text)
                        .get(0)
                        .stringValue())
                .isEqualTo(text);
    }

    @Test
    void json_refuses_what_it_cannot_hold() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.of(1.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a b=\"%s\">-</a>", "<a b=\"-\">%s</a>"})
    void xml_reads_back_as_it_was(String form) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(form.replace("%s", Markup.escaped(NASTY)))));
        var root = document.getDocumentElement();

        assertThat(List.of(root.getAttribute("b"), root.getTextContent())).containsExactlyInAnyOrder(NASTY, "-");
    }

    @Test
    void xml_loses_what_it_cannot_hold() {
        assertThat(Markup.escaped("a\u0000\u001f\ufffe\ud800b")).isEqualTo("a????b");
    }

    @Test
    void markdown_has_no_mark_and_one_line() {
        assertThat(Markdown.escaped("a *b* `c` <d>\n[e](f)")).isEqualTo("a \\*b\\* \\`c\\` \\<d\\> \\[e\\](f)");
    }
}
