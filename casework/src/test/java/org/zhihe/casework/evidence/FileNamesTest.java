package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "../../x.pdf, x.pdf",
        "C:\\Users\\li\\合同.docx, 合同.docx",
        "/etc/passwd, passwd",
        "a<b>:\"c|d?*.pdf, abcd.pdf",
        "' 照片 1.jpg ', 照片 1.jpg",
        ".htaccess, 文件.htaccess",
        ".., 文件..",
        "'', 文件",
        "CON, 文件CON",
        "con.pdf, 文件con.pdf",
        "Lpt1.txt, 文件Lpt1.txt",
        "console.txt, console.txt",
    })
    void U01_aNameIsCleaned(String name, String clean) {
        assertThat(FileNames.clean(name)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpj.\u202Eexe.pdf", "a\u0000b.pdf", "a\nb.pdf", "a\u200Bb.pdf", "a\u2066b.pdf"})
    void U01_charactersNobodySeesAreTakenOut(String name) {
        assertThat(FileNames.clean(name)).endsWith(".pdf").matches("[\\w.]+");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileNames.clean("长".repeat(300) + ".pdf")).hasSize(120).endsWith("长.pdf");
    }

    @Test
    void aLongEndingIsNone() {
        assertThat(FileNames.clean("a." + "b".repeat(300))).hasSize(120);
    }

    @Test
    void noCharacterIsCutInTwo() {
        String cut = FileNames.clean("a" + "😀".repeat(100) + ".pdf");
        assertThat(cut).endsWith("😀.pdf").hasSizeLessThanOrEqualTo(120);
        assertThat(FileNames.clean("a" + "😀".repeat(100))).endsWith("😀");
    }

    @Test
    void lettersComposedInTwoWaysAreOne() {
        assertThat(FileNames.clean("e\u0301.pdf")).isEqualTo("\u00e9.pdf");
    }
}
