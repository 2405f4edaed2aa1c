package de.familienaudit.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/uebersicht.xhtml", "/zielvereinbarung/massnahme.xhtml?id=12&x=%20", "/a/b-c_d.xhtml"})
    void a_page_of_this_program_is_a_way_back(String page) {
        assertThat(PageAddress.safe(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://boese.example/a.xhtml",
                "//boese.example/a.xhtml",
                "/\\boese.example/a.xhtml",
                "/../a.xhtml",
                "/a.xhtml\r\nSet-Cookie: x=y",
                "/a.html",
                "javascript:alert(1)",
                "/anmelden.xhtml?zurueck=/a.xhtml",
                "/stoerung.xhtml",
                "/jakarta.faces.resource/base.css.xhtml"
            })
    void everything_else_leads_to_the_start_page(String page) {
        assertThat(PageAddress.safe(page)).isEqualTo(PageAddress.UEBERSICHT);
    }

    @Test
    void nothing_of_a_form_stays_in_an_address() {
        assertThat(PageAddress.withoutForm("/a.xhtml", null)).isEqualTo("/a.xhtml");
        assertThat(PageAddress.withoutForm(
                        "/a.xhtml", "id=1&jakarta.faces.ViewState=x&b=2&jakarta%2Efaces.source=y&%zz=1"))
                .isEqualTo("/a.xhtml?id=1&b=2");
        assertThat(PageAddress.withoutForm("/a.xhtml", "jakarta.faces.partial.ajax=true"))
                .isEqualTo("/a.xhtml");
    }

    @Test
    void the_pages_of_the_frame_are_pages() {
        assertThat(PageAddress.safe(PageAddress.UEBERSICHT)).isEqualTo(PageAddress.UEBERSICHT);
        assertThat(PageAddress.safe(PageAddress.BARRIEREFREIHEIT)).isEqualTo(PageAddress.BARRIEREFREIHEIT);
    }
}
