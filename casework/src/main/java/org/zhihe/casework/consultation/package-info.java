/** What a desk asks of another authority or an expert for a matter, and the directory of experts (咸中法〔2021〕10号 8). */
package org.zhihe.casework.consultation;
