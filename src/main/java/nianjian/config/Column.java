package nianjian.config;

/**
 * What the government meta tags say of a kind of page (政府网站发展指引, 国办发〔2017〕47号).
 *
 * @param name ColumnName
 * @param description ColumnDescription
 * @param keywords ColumnKeywords
 * @param type ColumnType
 */
public record Column(String name, String description, String keywords, String type) {}
