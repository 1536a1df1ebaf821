/** From which figures on a lead is looked at as a suspected crime (法释〔2025〕5号): flags for a person, decides nothing. */
package org.zhihe.casework.crime;
