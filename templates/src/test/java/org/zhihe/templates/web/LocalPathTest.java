package org.zhihe.templates.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/matters/XNIP-20261121-00001-3?done=added", "/filing/mediation"})
    void goesBackToAPathOfOurs(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.invalid",
                "/\\evil.invalid",
                "https://evil.invalid",
                "https:evil",
                "/a//b",
                "/a\r\nX: y",
                "/%2f/evil",
                "javascript:alert(1)",
                "/a b"
            })
    void goesToTheFrontPageInsteadOfAnythingElse(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }
}
