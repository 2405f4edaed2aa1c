/** Pages of the room kommune: its settings, coat of arms and colours on every page. */
package de.familienaudit.web.zugang.kommune;
