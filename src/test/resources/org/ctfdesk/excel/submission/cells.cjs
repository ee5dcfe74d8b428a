// Prints every cell of a workbook as JSON lines: what ExcelJS or SheetJS reads in it.
// node cells.cjs exceljs|sheetjs FILE        (run where node_modules is)
const { createRequire } = require('module');
const load = createRequire(process.cwd() + '/');
const [library, file] = process.argv.slice(2);
const print = (sheet, cell, value, formula) =>
  console.log(JSON.stringify({ sheet, cell, value, formula: formula ?? null }));

async function exceljs() {
  const book = new (load('exceljs').Workbook)();
  await book.xlsx.readFile(file);
  book.eachSheet(sheet => sheet.eachRow(row => row.eachCell(cell => {
    if (cell.type === 1 /* part of a merged cell */) return;
    let value = cell.value, formula = null;
    if (value && typeof value === 'object') {
      if ('formula' in value) { formula = value.formula; value = value.result ?? ''; }
      else if ('text' in value) value = value.text; // a link
      else if ('richText' in value) value = value.richText.map(run => run.text).join('');
      else if ('error' in value) value = value.error;
      if (value && typeof value === 'object') value = value.error ?? JSON.stringify(value);
    }
    if (value !== '' && value !== null || formula) print(sheet.name, cell.address, value, formula);
  })));
}

function sheetjs() {
  const book = load('xlsx').readFile(file, { cellFormula: true });
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    for (const address of Object.keys(sheet)) {
      if (address.startsWith('!')) continue;
      const cell = sheet[address];
      const value = cell.t === 'e' ? cell.w : cell.v ?? '';
      if (value !== '' || cell.f) print(name, address, value, cell.f);
    }
  }
}

library === 'exceljs' ? exceljs() : sheetjs();
