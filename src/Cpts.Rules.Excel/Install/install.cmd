@echo off
rem Registers the add-in for this user, without administrator; "install.cmd -Uninstall" removes every entry.
rem Exit codes: 0 done, 1 entry not written, 2 not 64-bit, 3 no .NET 10, 4 still ticked in Excel, 5 files missing.
setlocal disabledelayedexpansion
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul 2>&1
set "folder=%~dp0"
if "%folder:~-1%"=="\" set "folder=%folder:~0,-1%"
set "host=%folder%\Cpts.Rules.Excel.comhost.dll"
set "classes=HKCU\Software\Classes"
set "failed="
if exist "%host%" if exist "%folder%\registration.txt" goto files_ok
echo Des fichiers manquent dans « %folder% » : décompressez toute l'archive dans un dossier, puis relancez install.cmd de là.
set "code=5"
goto finish
:files_ok
if /i "%~1"=="-Uninstall" goto uninstall
if /i "%~1"=="/Uninstall" goto uninstall

rem The add-in is 64-bit, as its runtime is: it can only be loaded by a 64-bit Excel on a 64-bit Windows.
if /i "%PROCESSOR_ARCHITECTURE%"=="AMD64" goto windows_ok
if /i "%PROCESSOR_ARCHITEW6432%"=="AMD64" goto windows_ok
echo Ce Windows n'est pas un Windows 64 bits pour processeur x64 : le complément ne peut pas y être chargé.
set "code=2"
goto finish
:windows_ok
set "office="
call :bitness "HKLM\SOFTWARE\Microsoft\Office\ClickToRun\Configuration" Platform
for %%v in (16.0 15.0 14.0) do call :bitness "HKLM\SOFTWARE\Microsoft\Office\%%v\Outlook" Bitness
for %%v in (16.0 15.0 14.0) do call :bitness "HKLM\SOFTWARE\WOW6432Node\Microsoft\Office\%%v\Outlook" Bitness
if /i not "%office%"=="x86" goto office_ok
echo L'Office de ce poste est en 32 bits. Ce complément est en 64 bits : un programme de 32 bits ne peut pas charger
echo une bibliothèque de 64 bits, Excel ne le verrait donc pas. Rien n'a été inscrit.
echo Voyez Fichier ^> Compte ^> À propos d'Excel ; Office 64 bits s'installe depuis le même compte, sans autre licence.
set "code=2"
goto finish
:office_ok
if not defined office echo Excel n'a pas été trouvé sur ce poste ; l'inscription est faite quand même.

rem The same places, in the same order, as the COM host will look in.
set "runtime="
if defined DOTNET_ROOT call :runtime "%DOTNET_ROOT%"
for /f "tokens=2*" %%a in ('reg query "HKLM\SOFTWARE\dotnet\Setup\InstalledVersions\x64" /v InstallLocation /reg:32 2^>nul') do call :runtime "%%b"
call :runtime "%ProgramFiles%\dotnet"
if defined runtime goto runtime_ok
echo Il manque le runtime .NET 10 (x64). Deux façons de l'obtenir :
echo   - avec l'aide d'un administrateur : https://dotnet.microsoft.com/download/dotnet/10.0, « .NET Runtime », Windows x64 ;
echo   - sans administrateur, dans PowerShell :
echo       Invoke-WebRequest https://dot.net/v1/dotnet-install.ps1 -OutFile dotnet-install.ps1
echo       .\dotnet-install.ps1 -Runtime dotnet -Channel 10.0 -Architecture x64
echo       setx DOTNET_ROOT "%LOCALAPPDATA%\Microsoft\dotnet"
echo     puis fermez cette fenêtre et relancez install.cmd dans une nouvelle.
set "code=3"
goto finish
:runtime_ok
for /f "usebackq eol=# tokens=1-4 delims=|" %%a in ("%folder%\registration.txt") do call :write "%%a" "%%b" "%%c" "%%d"
if defined failed goto not_written
echo Le complément est inscrit pour %USERNAME%. Gardez ce dossier où il est : %folder%
echo Dans Excel : Fichier ^> Options ^> Compléments ^> Gérer : Compléments Excel ^> Atteindre ^> Automation ^> Cpts.Rules for Excel.
set "code=0"
goto finish
:not_written
echo Une entrée du registre n'a pas pu être écrite. Lancez install.cmd -Uninstall, puis recommencez.
set "code=1"
goto finish

:uninstall
rem Excel keeps a list of its own of what is ticked, numbered without gaps: only Excel can take something off it.
set "ticked="
for %%v in (16.0 15.0 14.0) do call :ticked "HKCU\Software\Microsoft\Office\%%v\Excel\Options"
if not defined ticked goto not_ticked
echo Le complément est encore coché dans Excel. Décochez-le (Fichier ^> Options ^> Compléments ^> Compléments Excel ^> Atteindre),
echo fermez Excel, puis relancez install.cmd -Uninstall. Rien n'a été retiré.
set "code=4"
goto finish
:not_ticked
for %%v in (16.0 15.0 14.0) do reg delete "HKCU\Software\Microsoft\Office\%%v\Excel\Add-in Manager" /v Cpts.Rules.Excel /f >nul 2>&1
for /f "usebackq eol=# tokens=1 delims=|" %%a in ("%folder%\registration.txt") do reg delete "%classes%\%%a" /f /reg:64 >nul 2>&1
for /f "usebackq eol=# tokens=1 delims=|" %%a in ("%folder%\registration.txt") do call :gone "%%a"
if defined failed goto not_removed
echo Le complément n'est plus inscrit. Vous pouvez supprimer ce dossier : %folder%
set "code=0"
goto finish
:not_removed
echo Une entrée du registre n'a pas pu être retirée. Fermez Excel et recommencez.
set "code=1"

:finish
if defined codepage chcp %codepage% >nul 2>&1
exit /b %code%

:bitness
if defined office goto :eof
for /f "tokens=2*" %%a in ('reg query %1 /v %2 2^>nul') do for %%x in (x86 x64) do if /i "%%b"=="%%x" set "office=%%x"
goto :eof

:runtime
for %%v in (10 11 12 13 14 15) do if exist "%~1\shared\Microsoft.NETCore.App\%%v.*" set "runtime=%~1"
goto :eof

:write
set "key=%classes%\%~1"
if not "%~2"=="." set "key=%classes%\%~1\%~2"
set "data=%~4"
if "%~4"=="[host]" set "data=%host%"
if "%~4"=="[folder]" set "data=%folder%"
if "%~3"=="-" goto write_key
if "%~3"=="@" goto write_default
reg add "%key%" /v "%~3" /t REG_SZ /d "%data%" /f /reg:64 >nul
if errorlevel 1 set "failed=1"
goto :eof
:write_key
reg add "%key%" /f /reg:64 >nul
if errorlevel 1 set "failed=1"
goto :eof
:write_default
reg add "%key%" /ve /t REG_SZ /d "%data%" /f /reg:64 >nul
if errorlevel 1 set "failed=1"
goto :eof

:ticked
reg query %1 2>nul | find "Cpts.Rules.Excel" >nul
if not errorlevel 1 set "ticked=1"
goto :eof

:gone
reg query "%classes%\%~1" /reg:64 >nul 2>&1
if not errorlevel 1 set "failed=1"
goto :eof
