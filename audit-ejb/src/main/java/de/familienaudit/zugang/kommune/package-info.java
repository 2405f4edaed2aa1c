/** Room kommune: name, coat of arms, colour and thresholds of a Kommune. Stands alone. */
package de.familienaudit.zugang.kommune;
