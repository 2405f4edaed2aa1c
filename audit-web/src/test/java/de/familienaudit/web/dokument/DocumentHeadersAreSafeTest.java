package de.familienaudit.web.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The name of a document breaks out of no header and keeps its umlauts")
class DocumentHeadersAreSafeTest {

    @Test
    void umlauts() {
        assertThat(Dateiantwort.disposition("attachment", "Zielvereinbarung Kyffhäuserkreis.pdf"))
                .isEqualTo("attachment; filename=\"Zielvereinbarung Kyffh_userkreis.pdf\";"
                        + " filename*=UTF-8''Zielvereinbarung%20Kyffh%C3%A4userkreis.pdf");
    }

    @Test
    void hostile() {
        String disposition = Dateiantwort.disposition("attachment", "a\"; x=\r\n../../b\u202E😀.pdf");
        assertThat(disposition).doesNotContain("\r", "\n", "/", "x=").endsWith(".pdf");
        assertThat(disposition.chars().filter(c -> c == '"').count()).isEqualTo(2);
    }

    @Test
    void namesOfUploadsKeepWhatPeopleWrite() {
        assertThat(Dateiantwort.disposition("attachment", "Protokoll (2), Anlage_1"))
                .isEqualTo("attachment; filename=\"Protokoll _2__ Anlage_1\";"
                        + " filename*=UTF-8''Protokoll%20%282%29%2C%20Anlage_1");
    }

    @Test
    void longName() {
        assertThat(Dateiantwort.disposition("attachment", "x".repeat(5000) + ".docx"))
                .hasSizeLessThan(300)
                .endsWith(".docx");
    }
}
