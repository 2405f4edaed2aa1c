/** Pages of the room gang: the form of a draft or of a new version, the steps of a paper, its numbers, and two versions compared. */
package de.familienaudit.web.vorlage.gang;
