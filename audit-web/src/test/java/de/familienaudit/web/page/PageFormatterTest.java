package de.familienaudit.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFormatterTest {

    @Test
    void a_line_begins_where_its_element_stands() {
        assertFormatted(
                "<div>\n      <p>\n a\n   </p>\n\n\n\n <p>b</p>\n</div>",
                "<div>\n  <p>\n    a\n  </p>\n\n  <p>b</p>\n</div>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>a</b><i>b</i></p>\n",
                "<p><b>a</b> <i>b</i> c</p>\n",
                "<p> #{a}&#160;&amp;  b </p>\n",
                "<!DOCTYPE html>\n<html>\n  <!-- a\n b -->\n</html>\n",
                "<p><![CDATA[a  <\n b]]></p>\n",
                "<p>#{a eq '}'\n   ? b : c}</p>\n",
                "<p title=\"#{a\n      ? b : '>'}\">a</p>\n",
                "<pre>a\n    b\n  <b>\n c</b></pre>\n",
                "<p xml:space=\"preserve\">a\n    b</p>\n",
                "<p class=\"leise mehrzeilig\">a\n    <b>b\n</b></p>\n"
            })
    void what_shows_stays(String page) {
        assertFormatted(page, page);
    }

    @Test
    void a_tag_that_is_too_long_is_broken_between_attributes() {
        String a = "a=\"" + "x".repeat(60) + "\"";
        String b = "b=\"" + "y".repeat(70) + "\"";
        assertFormatted(
                "<div>\n<p " + a + " " + b + " c=\"z\">t</p><b/>\n</div>",
                "<div>\n  <p " + a + "\n      " + b + " c=\"z\">t</p><b/>\n</div>\n");
        String long150 = "c=\"" + "z".repeat(150) + "\"";
        assertFormatted("<p\n   " + long150 + "/>", "<p " + long150 + "/>\n");
        assertFormatted("<p\n   a=\"1\"\n   b = '2' />", "<p a=\"1\" b='2'/>\n");
    }

    @Test
    void the_children_of_a_list_stand_in_lines_of_their_own_if_one_is_not_enough() {
        String cell = "<td>" + "x".repeat(70) + "</td>";
        assertFormatted("<tr><td>a</td><td>b</td></tr>", "<tr><td>a</td><td>b</td></tr>\n");
        assertFormatted("<tr>" + cell + cell + "</tr>", "<tr>\n  " + cell + "\n  " + cell + "\n</tr>\n");
        assertFormatted(
                "<tr><ui:repeat>" + cell + cell + "</ui:repeat></tr>",
                "<tr>\n  <ui:repeat>\n    " + cell + "\n    " + cell + "\n  </ui:repeat>\n</tr>\n");
        assertFormatted(
                "<p><ui:repeat>" + cell + cell + "</ui:repeat></p>",
                "<p><ui:repeat>" + cell + cell + "</ui:repeat></p>\n");
    }

    @Test
    void what_is_no_page_is_refused() {
        assertThatThrownBy(() -> PageFormatter.format("<p>a</p><p b=c>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_tree_of_a_page_tells_a_space_that_shows_from_one_that_does_not() throws XMLStreamException {
        assertThat(PageTree.of("<p><b/>\n <i/></p>")).isEqualTo(PageTree.of("<p><b/> <i/></p>"));
        assertThat(PageTree.of("<p><b/> <i/></p>")).isNotEqualTo(PageTree.of("<p><b/><i/></p>"));
        assertThat(PageTree.of("<tr><td/> <td/></tr>")).isEqualTo(PageTree.of("<tr><td/><td/></tr>"));
    }

    private static void assertFormatted(String page, String formatted) {
        assertThat(PageFormatter.format(page)).isEqualTo(formatted);
        assertThat(PageFormatter.format(formatted)).isEqualTo(formatted);
    }
}
